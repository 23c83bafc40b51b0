import type { AttributionRecord, DocumentRecord, EntityRecord, RelationRecord } from '../../model'
import { Lookup } from '../../query'
import { buildTextSearch, type TextSearch } from '../core/search/text-search'
import type { GraphSource } from './graph-source'
import { nextTask } from './next-task'

/** What a graph rests on. Each part is fetched when it is first asked for and kept, and so is a failure. */
export interface GraphRecords {
  readonly documents: () => Promise<ReadonlyMap<string, DocumentRecord>>
  readonly relations: () => Promise<ReadonlyMap<string, RelationRecord>>
  readonly attributions: () => Promise<ReadonlyMap<string, AttributionRecord>>
  /** All of it, for the questions of the library. */
  readonly lookup: () => Promise<Lookup>
  /** Looks through all sentences, in pieces between which the page goes on. */
  readonly texts: () => Promise<TextSearch>
  /** Has what failed fetched anew when it is next asked for. */
  readonly forgetFailures: () => void
}

/** @param entities of the graph, which is loaded before its records. */
export function openRecords(source: GraphSource, entities: readonly EntityRecord[]): GraphRecords {
  const { once, forgetFailures } = createMemory()
  const documents = once(async () => byId(await source.documents()))
  const relations = once(async () => byId(await source.relations()))
  const attributions = once(async () => byId(await source.attributions()))
  return {
    documents,
    relations,
    attributions,
    lookup: once(
      async () =>
        new Lookup({
          documents: [...(await documents()).values()],
          entities,
          mentions: await source.mentions(),
          attributions: [...(await attributions()).values()],
          relations: [...(await relations()).values()],
          judgements: [],
          nodes: [],
        }),
    ),
    texts: once(async () => {
      const [documentById, relationById] = await Promise.all([documents(), relations()])
      return buildTextSearch({ documents: documentById, relations: relationById }, nextTask)
    }),
    forgetFailures,
  }
}

interface Memory {
  /** Asks once and gives everybody the same promise, so that a component may ask at each rendering. */
  readonly once: <Answer>(ask: () => Promise<Answer>) => () => Promise<Answer>
  readonly forgetFailures: () => void
}

function createMemory(): Memory {
  const forgetters: (() => void)[] = []
  return {
    once<Answer>(ask: () => Promise<Answer>) {
      let asked: Promise<Answer> | null = null
      const forget = () => {
        asked = null
      }
      return () => {
        asked ??= ask().catch((error: unknown) => {
          forgetters.push(forget)
          throw error
        })
        // Whoever waits is told; that nobody waits yet is no fault of its own.
        asked.catch(() => {})
        return asked
      }
    },
    forgetFailures() {
      for (const forget of forgetters.splice(0)) forget()
    },
  }
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))
