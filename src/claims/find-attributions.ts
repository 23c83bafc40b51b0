import { hasTag } from '../language'
import type { Clause, NounPhrase, Span, Token } from '../model'
import { actorsOf, namedBy } from './actors'
import { lemmasAt, speechOf, verbSpan } from './hold'
import { ACCORDING_CUES, type SpeechVerb } from './lexicon'
import { GROUP_HEADS } from './lexicon/group-heads'
import { findQuotes } from './quotes'
import type { Actor, SentenceView } from './sentence-view'

/** Who is said to have said what, within one sentence. Positions are token indexes. */
export interface DraftAttribution {
  /** Several where they speak together ("both leaders"); empty for a source without a name. */
  readonly sources: readonly Actor[]
  readonly sourceWords: Span | null
  readonly cue: Span
  readonly content: readonly Span[]
  readonly direct: boolean
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
  const quotes = findQuotes(view.tokens)
  return {
    sources: actorsOf(view, speaker),
    sourceWords: speaker,
    cue: verbSpan(clause),
    content,
    direct: content.every((span) => quotes.some((quote) => quote.start <= span.start && span.end <= quote.end)),
    denies: speech.stance === 'denies',
    rule: 'speech-verb',
    confidence: 0.85,
  }
}

/** Verbs whose object is the one addressed, so that ", told Le Figaro" is no speaker behind its verb. */
const ADDRESSING = [
  'tell',
  'inform',
  'remind',
  'assure',
  'warn',
  'notify',
  'brief',
  'advise',
  'ask',
  'accuse',
  'blame',
  'urge',
  'praise',
  'thank',
]

/** The subject; behind the verb where the clause is turned round: ", said Macron". */
function speakerOf(view: SentenceView, { subjects, objects, verb }: Clause): NounPhrase | null {
  const isTurned = /["”,]\s*$/u.test(view.tokens[verb.start]?.before ?? '') && objects[0]?.start === verb.end
  if (isTurned && objects[0] && !lemmasAt(view, verb.head).some((lemma) => ADDRESSING.includes(lemma)))
    return objects[0]
  return subjects[0] ?? null
}

const NOBODY = ['it', 'this', 'that', 'what', 'which', 'there', 'these', 'those', 'everything', 'nothing']

/** Someone named, or by a common noun someone who can speak; any noun may "say", only people hope or insist. */
function maySpeak(view: SentenceView, speaker: NounPhrase, speech: SpeechVerb): boolean {
  const head = view.tokens[speaker.head]
  if (!head || NOBODY.includes(head.normal) || hasTag(head, 'Date', 'Gerund')) return false
  return (
    namedBy(view, speaker).length > 0 ||
    (hasTag(head, 'Pronoun') && !hasTag(head, 'Possessive')) ||
    isHuman(head.normal) ||
    ['say', 'state', 'show'].includes(speech.verb)
  )
}

/** By list, or by its ending: "analysts", "minister", "politician", "spokeswoman". */
const isHuman = (word: string): boolean =>
  GROUP_HEADS.has(word) ||
  HUMAN.has(word) ||
  /(?:ists?|ians?|[a-z]{3}[eo]rs?|wom[ae]n|m[ae]n|people|sons?)$/u.test(word)

const HUMAN = new Set([
  'source',
  'sources',
  'expert',
  'experts',
  'critics',
  'critic',
  'analyst',
  'analysts',
  'witnesses',
  'witness',
  'resident',
  'residents',
  'chief',
  'aide',
  'aides',
  'activist',
  'ally',
  'allies',
  'who',
  'many',
  'some',
  'others',
  'report',
  'reports',
  'study',
  'statement',
  'firm',
  'firms',
  'company',
  'court',
  'judge',
  'judges',
  'jury',
  'commission',
  'committee',
  'agency',
  'newspaper',
  'media',
  'press',
  'families',
  'family',
  'victims',
  'survivors',
  'students',
  'director',
  'executive',
  'king',
  'pope',
  'prince',
])

/**
 * The words said: the quotation that the cue stands beside; else the clause behind the cue; else, where the cue closes the
 * sentence after a comma, what stands before it; else the object.
 */
function contentOf(
  view: SentenceView,
  clause: Clause,
  index: number,
  speaker: NounPhrase,
  speech: SpeechVerb,
): readonly Span[] {
  const { tokens, parse } = view
  const cueEnd = Math.max(clause.verb.end, speaker.start > clause.verb.start ? speaker.end : 0)
  const cueStart =
    speaker.start > clause.verb.start || speaker.end !== clause.verb.start ? clause.verb.start : speaker.start
  const outside = findQuotes(tokens).filter(({ start, end }) => end <= cueStart || start >= cueEnd)
  if (speech.takes.includes('quote') && outside.some(({ start, end }) => end === cueStart || start === cueEnd))
    return outside
  const inner = parse.clauses.filter(
    ({ parent, link, verb }) =>
      parent === index &&
      verb.start >= cueEnd &&
      (link === 'complement' || (link === 'infinitive' && speech.takes.includes('infinitive'))),
  )
  if (inner.length > 0)
    return [{ start: contentStart(tokens, clause, inner), end: Math.max(...inner.map((one) => endOf(view, one))) }]
  if (
    /^,/u.test(tokens[cueStart]?.before ?? '') &&
    cueStart > 2 &&
    clause.link !== 'relative' &&
    clause.objects.every((object) => object === speaker || !hasContent(view, object))
  ) {
    return [{ start: 0, end: cueStart }]
  }
  const [object] = clause.objects.filter((phrase) => phrase !== speaker && phrase.start >= cueEnd)
  const takesObject = speech.takes.includes('object') && speech.takes.includes('quote')
  return object && takesObject && hasContent(view, object)
    ? [{ start: object.start, end: Math.max(object.end, clause.span.end) }]
    : []
}

/** A thing that can be said, rather than somebody spoken to or a time. */
const hasContent = (view: SentenceView, phrase: NounPhrase): boolean =>
  !hasTag(view.tokens[phrase.head], 'Date') &&
  !isHuman(view.tokens[phrase.head]?.normal ?? '') &&
  !actorsOf(view, phrase).some(({ chain }) => chain.type === 'person' || chain.type === 'outlet')

/** Past the one addressed, the time and the "that". */
const contentStart = (tokens: readonly Token[], { objects, verb }: Clause, inner: readonly Clause[]): number => {
  const first = Math.min(...inner.map(({ span }) => span.start))
  const addressed = objects.filter(({ end }) => end <= first).at(-1)
  const start = Math.max(verb.end, addressed?.end ?? 0)
  const that = tokens.findIndex(({ normal }, at) => at >= start && at <= first && normal === 'that')
  return that >= 0 ? that + 1 : Math.max(start, first)
}

/** Where a clause ends, with all that hangs on it. */
function endOf(view: SentenceView, clause: Clause): number {
  const { clauses } = view.parse
  const index = clauses.indexOf(clause)
  const within = clauses.filter(({ parent }) => parent === index)
  return Math.max(clause.span.end, ...within.map((inner) => endOf(view, inner)))
}

/** What one is said to say ends where another is named as the source: "..., according to the BBC". */
function beforeAccording({ tokens }: SentenceView, { start, end }: Span): Span[] {
  const cue = tokens.findIndex((_, at) => at > start && at < end && accordingCue(tokens, at) !== undefined)
  return cue < 0 ? [{ start, end }] : [{ start, end: cue }]
}

const accordingCue = (tokens: readonly Token[], at: number): string | undefined =>
  ACCORDING_CUES.find(
    ({ words, source }) => source === 'after' && words !== 'per' && matches(tokens, at, words.split(' ')),
  )?.words

/** "according to the BBC", "citing officials": the rest of the sentence is the content. */
function accordingTo(view: SentenceView): DraftAttribution[] {
  const { tokens, parse } = view
  return tokens.flatMap((_, at) => {
    const cue = accordingCue(tokens, at)
    if (!cue) return []
    const end = at + cue.split(' ').length
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
      denies: false,
    }
    return content.end > content.start ? [{ ...attribution, rule: 'according-to', confidence: 0.9 }] : []
  })
}

const matches = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, index) => tokens[at + index]?.normal === word)
