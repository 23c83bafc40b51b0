import { keptByGraph } from './kept-by-graph'
import type { ViewerEntity, ViewerRelation } from './viewer-graph'

/** A graph as lists in its order, for whoever goes through all of it at each change. */
export interface NumberedGraph {
  readonly entities: readonly ViewerEntity[]
  readonly relations: readonly ViewerRelation[]
  /** Of each relation, where its source is among the entities. */
  readonly sources: Int32Array
  /** The same of its target. */
  readonly targets: Int32Array
}

export const numberedGraph = keptByGraph((graph): NumberedGraph => {
  const entities = [...graph.entities.values()]
  const relations = [...graph.relations.values()]
  const numberById = new Map(entities.map(({ id }, number) => [id, number]))
  const numberOf = (id: string): number => numberById.get(id) ?? -1
  return {
    entities,
    relations,
    sources: Int32Array.from(relations, ({ source }) => numberOf(source)),
    targets: Int32Array.from(relations, ({ target }) => numberOf(target)),
  }
})
