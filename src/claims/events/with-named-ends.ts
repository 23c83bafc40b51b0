import type { DraftClaim } from '../draft-claim'
import type { Actor, SentenceView } from '../sentence/sentence-view'

/** Shows a claim by the names in its sentence: in "Iraq said *it* would leave" the one who leaves is shown as "Iraq". */
export const withNamedEnds = (view: SentenceView, claim: DraftClaim): DraftClaim => ({
  ...claim,
  source: namedEnd(view, claim.source),
  target: namedEnd(view, claim.target),
})

/** The nearest mention of the same thing before a pronoun, by name rather than as "the union". */
function namedEnd({ actors }: SentenceView, actor: Actor): Actor {
  const { mention, chain } = actor
  if (mention.form !== 'pronoun') return actor
  const named = actors.filter(
    (other) =>
      other.chain === chain && other.mention.form !== 'pronoun' && other.mention.tokens.end <= mention.tokens.start,
  )
  const nearest = named.findLast(({ mention: { form } }) => form !== 'description') ?? named.at(-1)
  return nearest ? { ...actor, mention: nearest.mention } : actor
}
