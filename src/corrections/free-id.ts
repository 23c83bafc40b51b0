import { countryKey, nameKey } from '../model'
import type { DraftEntity } from './draft-entity'

/**
 * The id of an entity that the user has just renamed, retyped or split off: its type and name (a country's code), and a number more
 * where that id is another's by now. An entity keeps it until it is named again, so that no correction moves the id of what it does not
 * name. One that has become again what the machine made gets that id again, where it is still free.
 */
export function freeId(draft: Omit<DraftEntity, 'id'>, drafts: ReadonlySet<DraftEntity>): string {
  const taken = new Set([...drafts].flatMap((other) => (other === draft ? [] : other.id)))
  const id = ownId(draft)
  if (!taken.has(id)) return id
  let number = 2
  while (taken.has(`${id}-${number}`)) number++
  return `${id}-${number}`
}

function ownId({ machine, type, name, countryCode }: Omit<DraftEntity, 'id'>): string {
  if (machine?.name === name && machine.type === type) return machine.id
  return type === 'country' && countryCode !== null ? countryKey(countryCode) : `${type}:${nameKey(name)}`
}
