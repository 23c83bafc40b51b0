import { type Clause, type NounPhrase, type RelationType, relationKind, type Span } from '../../model'
import type { DraftClaim } from '../draft-claim'
import { APPOINTING } from '../lexicon/tie-words'
import type { SentenceView } from '../sentence/sentence-view'
import { BLAMING, isNear } from './clause-of-time'
import { deedBefore } from './deed-before'
import type { TimePhrase } from './find-times'
import { timesOfClause } from './times-of-clause'
import { timesOfNoun, timesWithin } from './times-of-noun'

/** Where a claim's words stand in the parse. */
export interface Place {
  readonly clause: Clause | null
  /** The noun that carries the relation, by itself or with the clause's verb. */
  readonly phrase: NounPhrase | null
}

export const placeOf = ({ parse }: SentenceView, predicate: Span): Place => ({
  clause: parse.clauses.find(({ verb }) => predicate.start <= verb.head && verb.head < predicate.end) ?? null,
  phrase: parse.phrases.find(({ head }) => head === predicate.end - 1) ?? null,
})

/** The time expressions that say when what a claim tells happened. */
export function timesOfClaim(view: SentenceView, draft: DraftClaim, { clause, phrase }: Place): readonly TimePhrase[] {
  if (relationKind(draft.type).quadrant === 'structure') return timesOfTie(view, draft, { clause, phrase })
  if (!clause) return phrase ? timesOfNoun(view, phrase) : []
  const times = timesOfClause(view, clause).filter(
    (time) => !JUDGING.has(draft.type) || !isOfDeed(view, time, clause, phrase),
  )
  return times.length > 0 || !phrase ? times : timesWithin(view, phrase)
}

/** Acts upon what another has done: the time behind it is likely that of the deed ("condemned the killing of X *in 2006*"). */
const JUDGING: ReadonlySet<RelationType> = new Set<RelationType>([
  'accuse',
  'concede',
  'reject',
  'report',
  'sanction',
  'say',
  'support',
])

function isOfDeed(view: SentenceView, time: TimePhrase, { verb }: Clause, phrase: NounPhrase | null): boolean {
  if (isNear(time.when)) return false
  if (time.of !== null && time.start >= verb.end) return true
  const deed = deedBefore(view, time)
  return (deed !== null && deed.head > verb.head && deed.head !== phrase?.head) || blames(view, verb.end, time.start)
}

/** "accused X *of bombing* Y in 2014", also where the -ing form passes for a noun. */
const blames = ({ tokens }: SentenceView, from: number, to: number): boolean =>
  tokens
    .slice(from, Math.max(from, to - 1))
    .some(({ normal }, at) => BLAMING.has(normal) && /.ing$/u.test(tokens[from + at + 1]?.normal ?? ''))

/** Standing ties have no day but that of the appointment: "was *elected* president in 2015", or that since when they stand. */
function timesOfTie(
  view: SentenceView,
  { type, modality }: DraftClaim,
  { clause, phrase }: Place,
): readonly TimePhrase[] {
  if (type === 'located' || modality === 'hypothetical' || modality === 'future') return []
  const bearing = clause ?? view.parse.clauses.find(({ objects, attachments }) => holds(phrase, objects, attachments))
  if (!bearing) return []
  const times = timesOfClause(view, bearing)
  const verb = view.tokens[bearing.verb.head]?.normal ?? ''
  const isAppointed = clause !== null || APPOINTING.has(verb) || verb === 'became'
  return isAppointed ? times : times.filter(({ preposition }) => preposition === 'since')
}

const holds = (
  phrase: NounPhrase | null,
  objects: readonly NounPhrase[],
  attachments: Clause['attachments'],
): boolean =>
  phrase !== null &&
  [...objects, ...attachments.flatMap(({ phrases }) => phrases)].some(({ head }) => head === phrase.head)
