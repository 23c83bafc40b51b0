import type { VerbFrame } from './lexicon'
import type { Actor } from './sentence/sentence-view'

const BASE = 0.85
const PRONOUN_FACTOR = 0.9

/** Less for ends that coreference had to find, and for frames that want no noun of their own. */
export function confidenceOf(source: Actor, target: Actor, frame?: VerbFrame): number {
  const factor = [source, target].reduce(
    (product, { mention: { form }, standing = 1 }) =>
      product * standing * (form === 'pronoun' || form === 'description' ? PRONOUN_FACTOR : 1),
    1,
  )
  return Math.round(BASE * factor * (frame?.object ? 1.05 : 1) * 100) / 100
}
