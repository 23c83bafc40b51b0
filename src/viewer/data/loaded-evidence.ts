import { lazily } from '../../model'
import { countEvidence, type EvidenceCounts, Lookup } from '../../query'
import type { ViewerGraph } from '../core/graph/viewer-graph'
import type { GraphRecords } from './graph-records'

/** The sentences behind relations, as far as they are there. */
export type EvidenceState =
  | { readonly kind: 'absent' | 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | ReadyEvidence

export interface ReadyEvidence {
  readonly kind: 'ready'
  readonly lookup: Lookup
  /** How all of it divides; counted when first asked for. */
  readonly counts: () => EvidenceCounts
}

/** The sentences behind relations, loaded when somebody first needs them; whoever waits is told. */
export interface LoadedEvidence {
  readonly state: () => EvidenceState
  /** Loads them, or tries again where that failed. Does nothing while they load and when they are there. */
  readonly load: () => void
  /** Calls `listener` at each change; gives back what ends that. */
  readonly subscribe: (listener: () => void) => () => void
}

export function createLoadedEvidence(graph: ViewerGraph, records: GraphRecords): LoadedEvidence {
  let state: EvidenceState = { kind: 'absent' }
  const listeners = new Set<() => void>()
  const enter = (next: EvidenceState) => {
    state = next
    for (const listener of [...listeners]) listener()
  }
  return {
    state: () => state,
    load() {
      if (state.kind === 'loading' || state.kind === 'ready') return
      if (state.kind === 'failed') records.forgetFailures()
      enter({ kind: 'loading' })
      readEvidence(graph, records).then(
        (lookup) => enter({ kind: 'ready', lookup, counts: lazily(() => countEvidence(lookup, lookup.relations)) }),
        (error: unknown) => enter({ kind: 'failed', error }),
      )
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Relations and their articles: mentions and attributions, of which there are many more, are not needed to count. */
async function readEvidence(graph: ViewerGraph, records: GraphRecords): Promise<Lookup> {
  const [documents, relations] = await Promise.all([records.documents(), records.relations()])
  return new Lookup({
    documents: [...documents.values()],
    entities: [...graph.entities.values()],
    mentions: [],
    attributions: [],
    relations: [...relations.values()],
    judgements: [],
    nodes: [],
  })
}
