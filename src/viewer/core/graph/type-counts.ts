import { countTypes } from './count-types'
import { keptByGraph } from './kept-by-graph'

/** How many entities and relations of each type there are in a graph, shown or not. */
export const typeCounts = keptByGraph(({ entities, relations }) => ({
  entities: countTypes(entities.values()),
  relations: countTypes(relations.values()),
}))
