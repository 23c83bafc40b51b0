import type { DraftClaim } from './draft-claim'
import type { Actor, SentenceView } from './sentence/sentence-view'

/** More names than this in one sentence are a list, and say nothing of any two of them. */
const MOST_NAMES = 8

/** The fallback: entities that one sentence names and no claim joins, and topics that an actor of the sentence stands beside. */
export function weakClaims(view: SentenceView, claims: readonly DraftClaim[]): DraftClaim[] {
  const actors = view.actors.filter(
    ({ chain }, index) => view.actors.findIndex((other) => other.chain === chain) === index,
  )
  const named = actors.filter(({ chain, mention: { form } }) => chain.type !== 'topic' && form !== 'pronoun')
  const topics = actors.filter(({ chain }) => chain.type === 'topic')
  const speakers = [...new Set(claims.filter(({ type }) => type !== 'located').map(({ source }) => source.chain))]
  const discussed = topics.flatMap((target) =>
    discussants(view, speakers).map((source) => weak('discuss', source, target)),
  )
  if (named.length > MOST_NAMES) return discussed
  const pairs = named.flatMap((left, index) => named.slice(index + 1).map((right) => [left, right] as const))
  const isJoined = ([left, right]: readonly [Actor, Actor]): boolean =>
    claims.some(
      ({ source, target }) =>
        (source.chain === left.chain && target.chain === right.chain) ||
        (source.chain === right.chain && target.chain === left.chain),
    )
  return [
    ...discussed,
    ...pairs.filter((pair) => !isJoined(pair)).map(([left, right]) => weak('comention', left, right)),
  ]
}

/** Those who act or speak in the sentence; a subject by position where no claim tells. */
function discussants({ actors, parse }: SentenceView, speakers: readonly Actor['chain'][]): readonly Actor[] {
  const isSubject = ({ mention: { tokens } }: Actor): boolean =>
    parse.clauses.some(({ subjects }) => subjects.some(({ start, end }) => start <= tokens.start && tokens.end <= end))
  const acting = actors.filter(
    (actor) =>
      ['person', 'country', 'organization'].includes(actor.chain.type) &&
      actor.mention.form !== 'demonym' &&
      (speakers.includes(actor.chain) || isSubject(actor)),
  )
  return acting.filter(({ chain }, index) => acting.findIndex((other) => other.chain === chain) === index)
}

const weak = (type: 'discuss' | 'comention', source: Actor, target: Actor): DraftClaim => ({
  type,
  reciprocal: type === 'comention',
  source,
  target,
  predicate: null,
  negated: false,
  modality: 'asserted',
  rule: type === 'discuss' ? 'actor-and-topic' : 'same-sentence',
})
