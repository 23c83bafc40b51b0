import type { Clause, NounPhrase, Span } from '../../model'
import { isPossessor } from '../actors/actors'
import { SPEECH_NOUNS, singularOf } from '../lexicon'
import { CARRYING_VERBS, HEARSAY_NOUNS, MATTER_NOUNS } from '../lexicon/attitude-words'
import { lemmasAt } from '../sentence/lemmas-at'
import type { SentenceView } from '../sentence/sentence-view'
import { beforeBreak } from './before-break'
import type { DraftAttribution } from './draft-attribution'
import { isWithinQuotes } from './is-within-quotes'
import { isVoice } from './may-speak'
import { type Speaker, speakerBy, speakerOf } from './speaker-of'

/** "the *claim* that", "her *demand* for", "*criticism* of the plan by doctors", "made a *promise* to": nouns of speech and stance. */
export const cueNouns = (view: SentenceView): DraftAttribution[] =>
  view.parse.phrases.flatMap((phrase) => attributionOf(view, phrase) ?? [])

function attributionOf(view: SentenceView, phrase: NounPhrase): DraftAttribution | null {
  const noun = singularOf(view.tokens[phrase.head]?.normal ?? '')
  if (!SPEECH_NOUNS.has(noun) && !MATTER_NOUNS.has(noun)) return null
  const told = toldBehind(view, phrase)
  const content = told ?? (MATTER_NOUNS.has(noun) ? (deedBehind(view, phrase) ?? matterBehind(phrase)) : null)
  const bearer = told || content ? bearerOf(view, phrase) : null
  if (!content || content.end <= content.start || (!bearer && !(told && HEARSAY_NOUNS.has(noun)))) return null
  const spans = beforeBreak(view, content)
  return {
    sources: bearer?.sources ?? [],
    sourceWords: bearer?.words ?? null,
    cue: { start: phrase.head, end: phrase.head + 1 },
    content: spans,
    direct: isWithinQuotes(view, spans),
    kind: told && SPEECH_NOUNS.has(noun) ? 'thought' : 'held',
    act: null,
    denies: false,
    rule: 'cue-noun',
    confidence: 0.7,
  }
}

/** "the claim *that taxes fell*". */
function toldBehind(
  { parse, clauseEnds, tokens }: SentenceView,
  { end: nounEnd, complements }: NounPhrase,
): Span | null {
  const by = complements.find(({ preposition }) => preposition === 'by' || preposition === 'from')
  const end = by?.phrases.at(-1)?.end ?? nounEnd
  if (tokens[end]?.normal !== 'that') return null
  const index = parse.clauses.findIndex(
    ({ marker, span, link }) => marker === 'that' && span.start === end && link !== 'relative',
  )
  const told = parse.clauses[index]
  return told ? { start: end + 1, end: clauseEnds[index] ?? told.span.end } : null
}

/** "the decision *to leave*". */
function deedBehind({ parse, clauseEnds }: SentenceView, { end }: NounPhrase): Span | null {
  const index = parse.clauses.findIndex(({ link, verb }) => link === 'infinitive' && verb.start === end)
  return index < 0 ? null : { start: end, end: clauseEnds[index] ?? end }
}

const MATTERS: readonly string[] = ['about', 'against', 'for', 'of', 'on', 'over', 'to', 'toward', 'towards', 'with']

/** "her demand *for calm*", with what hangs on it. */
function matterBehind({ complements }: NounPhrase): Span | null {
  const matter = complements.find(({ preposition }) => MATTERS.includes(preposition))
  return matter ? { start: matter.at + 1, end: Math.max(...matter.phrases.map(endOf)) } : null
}

const endOf = (phrase: NounPhrase): number =>
  Math.max(phrase.end, ...phrase.complements.flatMap(({ phrases }) => phrases.map(({ end }) => end)))

/** Who bears it: "*Xi's* demand", "criticism by *doctors*", or who makes it: "*Xi* made a promise". */
function bearerOf(view: SentenceView, phrase: NounPhrase): Speaker | null {
  const owner = ownerOf(view, phrase)
  if (owner) return owner
  const by = phrase.complements.find(({ preposition }) => preposition === 'by' || preposition === 'from')?.phrases[0]
  if (by && isVoice(view, by)) return speakerBy(view, by)
  const carrier = view.parse.clauses.find((clause) => clause.objects.includes(phrase) && isCarrying(view, clause))
  const speaker = carrier ? speakerOf(view, carrier) : null
  return speaker && isVoice(view, speaker.phrase) ? speaker : null
}

const isCarrying = (view: SentenceView, { verb }: Clause): boolean =>
  !verb.passive && lemmasAt(view, verb.head).some((lemma) => CARRYING_VERBS.has(lemma))

/** The possessor before the noun: a name or a pronoun. */
function ownerOf(view: SentenceView, phrase: NounPhrase): Speaker | null {
  const { tokens, actors } = view
  const sources = actors.filter(
    ({ mention: { tokens: place } }) =>
      place.start >= phrase.start && place.end <= phrase.head && isPossessor(tokens, place),
  )
  const [source] = sources
  if (source) return { phrase, sources, words: source.mention.tokens }
  const isPronoun = ['his', 'her', 'their', 'its'].includes(tokens[phrase.start]?.normal ?? '')
  return isPronoun ? { phrase, sources: [], words: { start: phrase.start, end: phrase.start + 1 } } : null
}
