import type { Entity, EntityType } from '../model'

/** An entity while corrections are made. */
export interface DraftEntity {
  /** As the machine made it; null for a part that the user split off. */
  readonly machine: Entity | null
  /** The id of the correction that split it off; null for what the machine made. */
  readonly splitBy: string | null
  id: string
  type: EntityType
  name: string
  aliases: readonly string[]
  countryCode: string | null
  readonly chainIds: Set<string>
  isHidden: boolean
}

export const draftOf = (entity: Entity): DraftEntity => ({
  machine: entity,
  splitBy: null,
  id: entity.id,
  type: entity.type,
  name: entity.name,
  aliases: entity.aliases,
  countryCode: entity.countryCode,
  chainIds: new Set(entity.chainIds),
  isHidden: false,
})
