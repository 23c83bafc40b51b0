import type { RelationRow } from '../../../formats'

/** What joins an entity to its neighbour, read from the entity: `→ accused / criticised` is what it does, `←` what the neighbour does. */
export function relationWords({ reciprocal, target, label }: RelationRow, neighbour: { readonly id: string }): string {
  if (reciprocal) return `↔ ${label}`
  return `${target === neighbour.id ? '→' : '←'} ${label}`
}
