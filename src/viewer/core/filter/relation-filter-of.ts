import { ENTITY_TYPES, RELATION_TYPES } from '../../../model'
import type { RelationFilter } from '../../../query'
import type { ViewerGraph } from '../graph/viewer-graph'
import type { Filters } from './filters'
import { STANDINGS, VOICES } from './standings'

/** What a reader hides, as the library is asked for what is left. What hides nothing is not asked. */
export const relationFilterOf = (graph: ViewerGraph, filters: Filters): RelationFilter => ({
  ...typesLeft(filters),
  ...endsLeft(filters),
  ...outletsLeft(graph, filters),
  ...heldAsLeft(filters),
  minSources: filters.leastSources > 1 ? filters.leastSources : undefined,
  minConfidence: filters.leastConfidence > 0 ? filters.leastConfidence : undefined,
  denied: filters.onlyDenied ? true : undefined,
  since: filters.since ?? undefined,
  until: filters.until ?? undefined,
})

const typesLeft = ({ hiddenRelationTypes }: Filters): RelationFilter =>
  hiddenRelationTypes.size === 0
    ? { comention: true }
    : { type: RELATION_TYPES.filter((type) => !hiddenRelationTypes.has(type)) }

function endsLeft({ hiddenEntityTypes }: Filters): RelationFilter {
  if (hiddenEntityTypes.size === 0) return {}
  const left = ENTITY_TYPES.filter((type) => !hiddenEntityTypes.has(type))
  return { fromType: left, toType: left }
}

function outletsLeft({ entities }: ViewerGraph, { hiddenOutlets }: Filters): RelationFilter {
  if (hiddenOutlets.size === 0) return {}
  const outlets = [...entities.values()].flatMap(({ id, type }) => (type === 'outlet' ? id : []))
  return {
    sourceOutlet: [...outlets.filter((id) => !hiddenOutlets.has(id)), ...(hiddenOutlets.has('') ? [] : [null])],
  }
}

/** Where the article's word is hidden and everybody else's too, nothing stands. */
function heldAsLeft({ hiddenStandings, hiddenVoices }: Filters): RelationFilter {
  const voices = VOICES.filter((voice) => !hiddenVoices.has(voice))
  const standing = voices.length === 0 ? [] : STANDINGS.filter((one) => !hiddenStandings.has(one))
  return {
    standing: standing.length === STANDINGS.length ? undefined : standing,
    attributed: voices.length === 1 ? voices[0] === 'attributed' : undefined,
  }
}
