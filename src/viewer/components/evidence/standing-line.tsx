import type { Phrase } from '../../core/words/evidence-words'

/** How a sentence holds what it says: what sets it apart stands out and comes first, the usual is said in passing. */
export const StandingLine = ({ phrases }: { readonly phrases: readonly Phrase[] }) => (
  <ul className="standing" aria-label="How the sentence holds it">
    {phrases
      .toSorted((a, b) => Number(b.isLoud) - Number(a.isLoud))
      .map(({ words, isLoud }) => (
        <li key={words} className={isLoud ? 'loud' : 'quiet'}>
          {words}
        </li>
      ))}
  </ul>
)
