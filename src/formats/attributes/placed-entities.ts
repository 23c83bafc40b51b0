import type { GraphData } from '../../model'
import type { PlacedEntity } from './node-attributes'

/** The entities where they are drawn, one at a time. Throws an Error where one has no place. */
export function* placedEntities({ entities, nodes }: GraphData): Iterable<PlacedEntity> {
  const placeById = new Map(nodes.map((place) => [place.id, place]))
  for (const entity of entities) {
    const place = placeById.get(entity.id)
    if (!place) throw new Error(`entity ${entity.id} has no place in the layout`)
    yield { ...entity, ...place }
  }
}
