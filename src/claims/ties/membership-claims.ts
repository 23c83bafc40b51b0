import type { Clause, NounPhrase } from '../../model'
import { actorsOf, actorsOfAll, namedBy } from '../actors/actors'
import type { DraftClaim } from '../draft-claim'
import { type Hold, holdOf } from '../hold'
import { isSensible } from '../is-sensible'
import { singularOf } from '../lexicon'
import { ASSIGNED, LISTING, MEMBER_NOUNS, PARTS } from '../lexicon/tie-words'
import { namings } from '../sentence/namings'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { verbSpan } from '../sentence/verb-span'

/** "*assigned to* the 3rd Battalion", "NATO members *include* Albania", "it will sail *as part of* Task Force 50", "the Quds Force is *part* of the IRGC". */
export const membershipClaims = (view: SentenceView): DraftClaim[] => [
  ...view.parse.clauses.flatMap((clause) => [
    ...assignedTo(view, clause),
    ...listed(view, clause),
    ...asPartOf(view, clause),
  ]),
  ...namings(view).flatMap(({ phrase, beside, hold }) => partOf(view, actorsOf(view, beside), phrase, hold)),
]

function assignedTo(view: SentenceView, clause: Clause): DraftClaim[] {
  if (!clause.verb.passive || !ASSIGNED.has(view.tokens[clause.verb.head]?.normal ?? '')) return []
  const to = clause.attachments.find(
    ({ preposition, at }) => ['to', 'with', 'in', 'into'].includes(preposition) && at >= clause.verb.end,
  )
  const sources = actorsOfAll(view, clause.subjects)
  const bodies = to?.phrases.slice(0, 1).flatMap((phrase) => namedBy(view, phrase)) ?? []
  return claimsOf(sources, bodies, verbSpan(clause), holdOf(view, clause), 'assigned-to')
}

/** Those listed belong to the subject, where that is a body or its members. */
function listed(view: SentenceView, clause: Clause): DraftClaim[] {
  if (clause.verb.passive || !LISTING.has(view.tokens[clause.verb.head]?.normal ?? '')) return []
  const bodies = clause.subjects.slice(0, 1).flatMap((phrase) => bodyOf(view, phrase))
  const members = clause.objects.flatMap((phrase) => namedBy(view, phrase))
  return bodies.length === 0 ? [] : claimsOf(members, bodies, verbSpan(clause), holdOf(view, clause), 'listed-member')
}

function bodyOf(view: SentenceView, phrase: NounPhrase): readonly Actor[] {
  const named = namedBy(view, phrase)
  if (named.length > 0) return named
  const isMembers = MEMBER_NOUNS.has(singularOf(view.tokens[phrase.head]?.normal ?? ''))
  return isMembers ? view.actors.filter((actor) => isBody(actor) && isWithin(actor, phrase)).slice(0, 1) : []
}

const isWithin = ({ mention: { tokens } }: Actor, phrase: NounPhrase): boolean =>
  phrase.start <= tokens.start && tokens.end <= phrase.head

const asPartOf = (view: SentenceView, clause: Clause): DraftClaim[] =>
  clause.attachments
    .filter(({ preposition }) => preposition === 'as part of')
    .flatMap(({ phrases, at }) =>
      claimsOf(
        actorsOfAll(view, clause.subjects),
        phrases.slice(0, 1).flatMap((body) => namedBy(view, body)),
        { start: at, end: at + 2 },
        holdOf(view, clause),
        'as-part-of-body',
      ),
    )

function partOf(view: SentenceView, sources: readonly Actor[], phrase: NounPhrase, hold: Hold): DraftClaim[] {
  if (!PARTS.has(view.tokens[phrase.head]?.normal ?? '')) return []
  const of = phrase.complements.find(({ preposition }) => preposition === 'of')
  const bodies = of?.phrases.slice(0, 1).flatMap((body) => namedBy(view, body)) ?? []
  return claimsOf(sources, bodies, { start: phrase.head, end: phrase.head + 1 }, hold, 'part-of-body')
}

const claimsOf = (
  sources: readonly Actor[],
  bodies: readonly Actor[],
  predicate: DraftClaim['predicate'],
  hold: Hold,
  rule: string,
): DraftClaim[] =>
  sources
    .flatMap((source) =>
      bodies.filter(isBody).map(
        (target): DraftClaim => ({
          type: 'member',
          reciprocal: false,
          source,
          target,
          predicate,
          ...hold,
          rule,
        }),
      ),
    )
    .filter(isSensible)

const isBody = ({ chain: { type } }: Actor): boolean => type === 'organization' || type === 'outlet'
