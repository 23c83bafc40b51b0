import type { Centrality } from '../core/graph/entity-values'
import type { ViewerGraph } from '../core/graph/viewer-graph'
import type { CentralityAnswer, CentralityMeasure } from './centrality-task'
import { centralityTaskOf } from './centrality-task-of'

export interface AskedCentrality {
  readonly valueById: Centrality
  /** See {@link CentralityAnswer}. */
  readonly sample: number | null
}

const askedByGraph = new WeakMap<ViewerGraph, Map<CentralityMeasure, Promise<AskedCentrality>>>()

/** How central the entities of a graph are, reckoned beside the page when it is first asked for, and then kept. Rejects where the browser starts no worker. */
export function askCentrality(graph: ViewerGraph, measure: CentralityMeasure): Promise<AskedCentrality> {
  const asked = askedByGraph.get(graph) ?? new Map<CentralityMeasure, Promise<AskedCentrality>>()
  askedByGraph.set(graph, asked)
  const answer = asked.get(measure) ?? reckon(graph, measure)
  asked.set(measure, answer)
  return answer
}

function reckon(graph: ViewerGraph, measure: CentralityMeasure): Promise<AskedCentrality> {
  const worker = new Worker(new URL('./centrality-worker.ts', import.meta.url), { type: 'module' })
  const answered = new Promise<CentralityAnswer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<CentralityAnswer>) => resolve(data))
    worker.addEventListener('error', () => reject(new Error(`the ${measure} of this graph could not be reckoned`)))
  })
  worker.postMessage(centralityTaskOf(graph, measure))
  return answered
    .then(({ values, sample }) => ({
      valueById: new Map(Array.from(graph.entities.keys(), (id, index) => [id, values[index] ?? 0])),
      sample,
    }))
    .finally(() => worker.terminate())
}
