import { type Attribution, type Claim, contains, type Denial, type Party } from '../model'
import type { Workbench } from './workbench'

type Moves = Workbench['moves']

/** Where a mention of a chain belongs after all splits. */
function follow(moves: Moves, chainId: string, mentionId: string): string {
  const move = moves.get(`${chainId} ${mentionId}`)
  return move ? follow(moves, move.chainId, mentionId) : chainId
}

/** Attributions whose source is a mention that was moved get the chain that it was moved to. */
export function moveAttributions(attributions: readonly Attribution[], moves: Moves): readonly Attribution[] {
  if (moves.size === 0) return attributions
  const moved = [...moves].map(([key, { mention }]) => ({ mention, from: key.slice(0, key.indexOf(' ')) }))
  return attributions.map((attribution) => {
    const { sourceChainId, source } = attribution
    const found = moved.find(({ mention, from }) => from === sourceChainId && source && contains(source, mention.span))
    return found && sourceChainId
      ? { ...attribution, sourceChainId: follow(moves, sourceChainId, found.mention.id) }
      : attribution
  })
}

/** What corrections may give to other chains. */
interface Said {
  readonly attributions: readonly Attribution[]
  readonly denials: readonly Denial[]
}

/** Claims about a mention that was moved are about the chain that it was moved to; so is who is said to have said or denied them. */
export function moveClaims(claims: readonly Claim[], moves: Moves, before: Said, after: Said): readonly Claim[] {
  if (moves.size === 0) return claims
  const speakers = new Map(
    before.attributions.map(
      ({ id, sourceChainId }, index) =>
        [id, [sourceChainId, after.attributions[index]?.sourceChainId ?? null]] as const,
    ),
  )
  const deniers = new Map(
    before.denials.map(
      ({ sentenceId, denier }, index) =>
        [`${sentenceId} ${denier.chainId}`, after.denials[index]?.denier.chainId ?? null] as const,
    ),
  )
  return claims.map((claim) => {
    const [was, is] = (claim.attributionId && speakers.get(claim.attributionId)) || [null, null]
    return {
      ...claim,
      sourceChainId: follow(moves, claim.sourceChainId, claim.sourceMentionId),
      targetChainId: follow(moves, claim.targetChainId, claim.targetMentionId),
      attributedTo: claim.attributedTo !== null && claim.attributedTo === was ? is : claim.attributedTo,
      deniedBy: deniers.get(`${claim.sentenceId} ${claim.deniedBy}`) ?? claim.deniedBy,
    }
  })
}

/** Denials by a mention that was moved, or about it, are those of the chain that it was moved to. */
export function moveDenials(denials: readonly Denial[], moves: Moves): readonly Denial[] {
  if (moves.size === 0) return denials
  const moved = ({ chainId, mentionId }: Party): Party => ({ chainId: follow(moves, chainId, mentionId), mentionId })
  return denials.map((denial) => ({
    ...denial,
    denier: moved(denial.denier),
    doers: denial.doers.map(moved),
    accusers: denial.accusers.map(moved),
  }))
}
