import type { Clause, NounPhrase, RelationType } from '../../model'
import { actorsOfAll } from '../actors/actors'
import type { DraftClaim } from '../draft-claim'
import { holdOf } from '../hold'
import { isSensible } from '../is-sensible'
import type { SentenceView } from '../sentence/sentence-view'

/** "*in support of* Assad", "*in cooperation with* Iran": how a deed stands to somebody. */
const SIDES: ReadonlyMap<string, { readonly type: RelationType; readonly tie: 'of' | 'with' }> = new Map([
  ['support', { type: 'support', tie: 'of' }],
  ['defence', { type: 'support', tie: 'of' }],
  ['defense', { type: 'support', tie: 'of' }],
  ['favor', { type: 'support', tie: 'of' }],
  ['favour', { type: 'support', tie: 'of' }],
  ['praise', { type: 'support', tie: 'of' }],
  ['solidarity', { type: 'support', tie: 'with' }],
  ['alliance', { type: 'cooperate', tie: 'with' }],
  ['collaboration', { type: 'cooperate', tie: 'with' }],
  ['conjunction', { type: 'cooperate', tie: 'with' }],
  ['cooperation', { type: 'cooperate', tie: 'with' }],
  ['coordination', { type: 'cooperate', tie: 'with' }],
  ['partnership', { type: 'cooperate', tie: 'with' }],
])

/** "Hezbollah fought *in support of* Assad", "The police acted *in cooperation with* Interpol". */
export const sideWith = (view: SentenceView): DraftClaim[] =>
  view.parse.clauses.flatMap((clause) =>
    clause.attachments
      .filter(({ preposition }) => preposition === 'in')
      .flatMap(({ phrases }) => phrases.slice(0, 1).flatMap((phrase) => sideClaims(view, clause, phrase))),
  )

function sideClaims(view: SentenceView, clause: Clause, phrase: NounPhrase): DraftClaim[] {
  const side = SIDES.get(view.tokens[phrase.head]?.normal ?? '')
  const tied = phrase.complements.find(({ preposition }) => preposition === side?.tie)
  if (!side || !tied) return []
  const hold = holdOf(view, clause)
  return doersOf(view, clause).flatMap((source) =>
    actorsOfAll(view, tied.phrases)
      .map(
        (target): DraftClaim => ({
          type: side.type,
          reciprocal: side.type === 'cooperate',
          source,
          target,
          predicate: { start: phrase.head, end: phrase.head + 1 },
          ...hold,
          rule: 'side-with',
        }),
      )
      .filter(isSensible),
  )
}

/** The subject; that of the clause around it, where a thing of its doing stands here ("*strikes* coordinated in support of"). */
function doersOf(view: SentenceView, clause: Clause): ReturnType<typeof actorsOfAll> {
  const own = clause.verb.passive ? [] : actorsOfAll(view, clause.subjects)
  const parent = clause.parent === null ? undefined : view.parse.clauses[clause.parent]
  if (own.length > 0 || !parent || parent.verb.passive) return own
  return clause.link === 'participle' ? actorsOfAll(view, parent.subjects) : []
}
