import { type EntityAnchor, foldName } from '../model'
import { DoesNotApply } from './does-not-apply'
import type { DraftEntity } from './draft-entity'
import type { Workbench } from './workbench'

/**
 * The entity that an anchor means today: what most of its mentions belong to; where they don't tell, what goes by the name.
 * Throws DoesNotApply where that is nothing, several things, or hidden.
 */
export function resolveAnchor(bench: Workbench, anchor: EntityAnchor): DraftEntity {
  const voted = mostVoted(bench, anchor)
  const found = voted.length === 1 ? voted : goingBy(voted.length > 1 ? voted : [...bench.drafts], anchor)
  const [entity, ...others] = found
  if (!entity) throw new DoesNotApply(`nothing in the articles is "${anchor.name}" (${anchor.type})`)
  if (others.length > 0) throw new DoesNotApply(`"${anchor.name}" (${anchor.type}) may now be any of several`)
  if (entity.isHidden) throw new DoesNotApply(`"${anchor.name}" (${anchor.type}) is hidden by another correction`)
  return entity
}

function mostVoted(bench: Workbench, { mentions }: EntityAnchor): readonly DraftEntity[] {
  const votes = new Map<DraftEntity, number>()
  for (const place of mentions) {
    const here = new Set(bench.chainsAt(place).flatMap(({ id }) => bench.draftOfChain(id) ?? []))
    for (const draft of here) votes.set(draft, (votes.get(draft) ?? 0) + 1)
  }
  const most = Math.max(...votes.values())
  return [...votes].flatMap(([draft, count]) => (count === most ? [draft] : []))
}

/** Its own name goes before another's alias, and the type that the user saw before any other. */
function goingBy(drafts: readonly DraftEntity[], { name, type }: EntityAnchor): readonly DraftEntity[] {
  const key = foldName(name)
  const named = drafts.filter((draft) => foldName(draft.name) === key)
  const called = drafts.filter(({ aliases }) => aliases.some((alias) => foldName(alias) === key))
  const tiers = [named.filter((one) => one.type === type), called.filter((one) => one.type === type), named, called]
  return tiers.find((tier) => tier.length > 0) ?? []
}
