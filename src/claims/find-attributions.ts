import { hasTag } from '../language'
import type { Clause, RelationType, Span, Token } from '../model'
import { actorsOf } from './actors'
import { contentOf } from './content-of'
import { ACCORDING_CUES } from './lexicon'
import { phraseAt, phrasesByFirstWord } from './phrases-by-first-word'
import type { Actor, SentenceView } from './sentence-view'
import { maySpeak, speakerOf } from './speaker-of'
import { speechOf } from './speech-of'
import { verbSpan } from './verb-span'

/** Who is said to have said what, within one sentence. Positions are token indexes. */
export interface DraftAttribution {
  /** Several where they speak together ("both leaders"); empty for a source without a name. */
  readonly sources: readonly Actor[]
  readonly sourceWords: Span | null
  readonly cue: Span
  readonly content: readonly Span[]
  readonly direct: boolean
  /** The event that speaking so is: to demand is to request, to threaten to threaten. */
  readonly act: RelationType | null
  /** Whether the speaker denies the content. */
  readonly denies: boolean
  readonly rule: string
  readonly confidence: number
}

/** Every attribution of the sentence: verbs of speech with a subject, and "according to". */
export function findAttributions(view: SentenceView): DraftAttribution[] {
  const byVerb = view.parse.clauses.flatMap((clause, index) => attributionOf(view, clause, index) ?? [])
  return [...byVerb, ...accordingTo(view)]
}

function attributionOf(view: SentenceView, clause: Clause, index: number): DraftAttribution | null {
  const speech = speechOf(view, clause)
  if (
    !speech ||
    clause.verb.passive ||
    clause.verb.form === 'infinitive' ||
    (clause.verb.form === 'gerund' && (clause.marker !== null || !speech.takes.includes('quote')))
  )
    return null
  const speaker = speakerOf(view, clause)
  if (!speaker || !maySpeak(view, speaker, speech)) return null
  const content = contentOf(view, clause, index, speaker, speech).flatMap((span) => beforeAccording(view, span))
  if (content.length === 0) return null
  return {
    sources: actorsOf(view, speaker),
    sourceWords: speaker,
    cue: verbSpan(clause),
    content,
    direct: content.every((span) => view.quotes.some((quote) => quote.start <= span.start && span.end <= quote.end)),
    act: speech.type ?? null,
    denies: speech.stance === 'denies',
    rule: 'speech-verb',
    confidence: 0.85,
  }
}

/** What one is said to say ends where another is named as the source: "..., according to the BBC". */
function beforeAccording({ tokens }: SentenceView, { start, end }: Span): Span[] {
  const cue = tokens.findIndex((_, at) => at > start && at < end && accordingCue(tokens, at) !== undefined)
  return cue < 0 ? [{ start, end }] : [{ start, end: cue }]
}

/** The cue's words, where one begins at token `at`. */
const accordingCue = (tokens: readonly Token[], at: number): readonly string[] | undefined =>
  phraseAt(ACCORDING, tokens, at, tokens.length)

const ACCORDING = phrasesByFirstWord(
  ACCORDING_CUES.filter(({ words, source }) => source === 'after' && words !== 'per').map(({ words }) => words),
)

/** "according to the BBC", "citing officials": the rest of the sentence is the content. */
function accordingTo(view: SentenceView): DraftAttribution[] {
  const { tokens, parse } = view
  return tokens.flatMap((_, at) => {
    const cue = accordingCue(tokens, at)
    if (!cue) return []
    const end = at + cue.length
    const speaker = parse.phrases.find(({ start }) => start === end)
    if (!speaker || hasTag(tokens[speaker.head], 'Date')) return []
    const before = { start: 0, end: at }
    const behind = { start: speaker.end, end: tokens.length }
    const content = at > 2 ? before : behind
    const attribution = {
      sources: actorsOf(view, speaker),
      sourceWords: speaker,
      cue: { start: at, end },
      content: [content],
      direct: false,
      act: null,
      denies: false,
    }
    return content.end > content.start ? [{ ...attribution, rule: 'according-to', confidence: 0.9 }] : []
  })
}
