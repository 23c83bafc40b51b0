import type { AttributionRecord, DocumentRecord, MentionRecord, RelationRecord } from '../../model'
import { groupBy } from '../core/graph/group-by'
import type { GraphFile, GraphFolder } from './graph-folder'
import { readRecords } from './read-records'

/** What a graph rests on. Each file is fetched when it is first asked for and kept, and so is a failure. */
export interface GraphRecords {
  readonly documents: () => Promise<ReadonlyMap<string, DocumentRecord>>
  readonly relations: () => Promise<ReadonlyMap<string, RelationRecord>>
  readonly mentionsByEntity: () => Promise<ReadonlyMap<string, readonly MentionRecord[]>>
  readonly attributions: () => Promise<ReadonlyMap<string, AttributionRecord>>
  readonly attributionsBySource: () => Promise<ReadonlyMap<string, readonly AttributionRecord[]>>
  /** Has what failed fetched anew when it is next asked for. */
  readonly forgetFailures: () => void
}

export function openRecords(folder: GraphFolder): GraphRecords {
  const { once, forgetFailures } = createMemory()
  const load = async <Item>(file: GraphFile) => readRecords<Item>(file, await folder(file))
  const attributions = once(async () => byId(await load<AttributionRecord>('attributions.jsonl')))
  return {
    documents: once(async () => byId(await load<DocumentRecord>('documents.jsonl'))),
    relations: once(async () => byId(await load<RelationRecord>('relations.jsonl'))),
    mentionsByEntity: once(async () => groupBy(await load<MentionRecord>('mentions.jsonl'), ({ entity }) => entity)),
    attributions,
    attributionsBySource: once(async () => groupBy((await attributions()).values(), ({ source }) => source)),
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
