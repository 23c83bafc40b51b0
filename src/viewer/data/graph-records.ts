import type { AttributionRecord, DocumentRecord, EntityRecord, MentionRecord, RelationRecord } from '../../model'
import { Lookup } from '../../query'
import type { GraphFile, GraphFolder } from './graph-folder'
import { readRecords } from './read-records'

/** What a graph rests on. Each file is fetched when it is first asked for and kept, and so is a failure. */
export interface GraphRecords {
  readonly documents: () => Promise<ReadonlyMap<string, DocumentRecord>>
  readonly relations: () => Promise<ReadonlyMap<string, RelationRecord>>
  readonly attributions: () => Promise<ReadonlyMap<string, AttributionRecord>>
  /** All of it, for the questions of the library. */
  readonly lookup: () => Promise<Lookup>
  /** Has what failed fetched anew when it is next asked for. */
  readonly forgetFailures: () => void
}

/** @param entities of the graph, which is loaded before its records. */
export function openRecords(folder: GraphFolder, entities: readonly EntityRecord[]): GraphRecords {
  const { once, forgetFailures } = createMemory()
  const load = async <Item>(file: GraphFile) => readRecords<Item>(file, await folder(file))
  const documents = once(async () => byId(await load<DocumentRecord>('documents.jsonl')))
  const relations = once(async () => byId(await load<RelationRecord>('relations.jsonl')))
  const attributions = once(async () => byId(await load<AttributionRecord>('attributions.jsonl')))
  return {
    documents,
    relations,
    attributions,
    lookup: once(
      async () =>
        new Lookup({
          documents: [...(await documents()).values()],
          entities,
          mentions: await load<MentionRecord>('mentions.jsonl'),
          attributions: [...(await attributions()).values()],
          relations: [...(await relations()).values()],
          judgements: [],
          nodes: [],
        }),
    ),
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
