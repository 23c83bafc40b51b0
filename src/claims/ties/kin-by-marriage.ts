import type { Clause } from '../../model'
import { actorsOf, actorsOfAll } from '../actors/actors'
import type { DraftClaim } from '../draft-claim'
import { holdOf } from '../hold'
import { isSensible } from '../is-sensible'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { verbSpan } from '../sentence/verb-span'

const JOINED: ReadonlySet<string> = new Set(['married', 'wed', 'engaged', 'betrothed', 'related'])

/** "She *is married to* Karl Meyer", "he *is not related to* Olof Karlsson". */
export const kinByMarriage = (view: SentenceView): DraftClaim[] =>
  view.parse.clauses.flatMap((clause) => {
    const partner = joinedTo(view, clause)
    const sources = partner ? actorsOfAll(view, clause.subjects).filter(isPerson) : []
    const predicate = verbSpan(clause)
    return sources
      .flatMap((source) =>
        (partner ?? []).map(
          (target): DraftClaim => ({
            type: 'relative',
            reciprocal: true,
            source,
            target,
            predicate,
            ...holdOf(view, clause),
            rule: 'kin-by-marriage',
          }),
        ),
      )
      .filter(isSensible)
  })

/** Behind "to", right behind the participle, which the tagger may take for an adjective. */
function joinedTo(view: SentenceView, { verb, attachments }: Clause): readonly Actor[] | null {
  const to = attachments.find(({ preposition, at }) => preposition === 'to' && at >= verb.end)
  if (!to || !JOINED.has(view.tokens[to.at - 1]?.normal ?? '')) return null
  return to.phrases.slice(0, 1).flatMap((phrase) => actorsOf(view, phrase).filter(isPerson))
}

const isPerson = ({ chain }: Actor): boolean => chain.type === 'person'
