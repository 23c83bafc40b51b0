import type { Clause, Span } from '../../model'
import { ATTITUDE_ADJECTIVES, ATTITUDE_LINKS, LINKING_VERBS } from '../lexicon/attitude-words'
import { lemmasAt } from '../sentence/lemmas-at'
import type { SentenceView } from '../sentence/sentence-view'
import { beforeBreak } from './before-break'
import type { DraftAttribution } from './draft-attribution'
import { isWithinQuotes } from './is-within-quotes'
import { isVoice } from './may-speak'
import { speakerOf } from './speaker-of'

/** "is *confident* that taxes will fall", "were *worried* about the harvest". */
export const attitudeAdjectives = (view: SentenceView): DraftAttribution[] =>
  view.parse.clauses.flatMap((clause, index) => attributionOf(view, clause, index) ?? [])

function attributionOf(view: SentenceView, clause: Clause, index: number): DraftAttribution | null {
  const at = adjectiveAt(view, clause)
  const speaker = at < 0 ? null : speakerOf(view, clause)
  if (!speaker || !isVoice(view, speaker.phrase)) return null
  const content = contentAt(view, at + 1, view.clauseEnds[index] ?? clause.span.end)
  if (content.length === 0) return null
  return {
    sources: speaker.sources,
    sourceWords: speaker.words,
    cue: { start: clause.verb.start, end: Math.max(clause.verb.end, at + 1) },
    content,
    direct: isWithinQuotes(view, content),
    kind: 'held',
    act: null,
    denies: false,
    rule: 'attitude-adjective',
    confidence: 0.75,
  }
}

/** Where the adjective stands: behind "is" and the like and a few adverbs, or as the participle itself ("was *worried*"). */
function adjectiveAt(view: SentenceView, { verb }: Clause): number {
  const { tokens } = view
  if (ATTITUDE_ADJECTIVES.has(tokens[verb.head]?.normal ?? '')) return verb.passive ? verb.head : -1
  if (!lemmasAt(view, verb.head).some((lemma) => LINKING_VERBS.has(lemma))) return -1
  return tokens.findIndex(
    ({ normal, before }, at) =>
      at > verb.head && at < verb.end + 4 && !/[,;:]/u.test(before) && ATTITUDE_ADJECTIVES.has(normal),
  )
}

/** What stands behind "that", "to" or a preposition right behind the adjective, or a clause without one: "sure *it would rain*". */
function contentAt(view: SentenceView, from: number, end: number): Span[] {
  const { tokens, parse } = view
  const word = tokens[from]?.normal ?? ''
  if (/[,;:]/u.test(tokens[from]?.before ?? '') || end <= from) return []
  if (ATTITUDE_LINKS.has(word)) return end > from + 1 ? beforeBreak(view, { start: from + 1, end }) : []
  const isClause = word === 'to' || parse.clauses.some(({ link, span }) => link === 'complement' && span.start === from)
  return isClause ? beforeBreak(view, { start: from, end }) : []
}
