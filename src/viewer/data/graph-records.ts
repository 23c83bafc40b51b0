import type { AttributionRecord, DocumentRecord, MentionRecord, RelationRecord } from '../../model'
import { groupBy } from '../core/group-by'
import type { GraphFile, GraphFolder } from './graph-folder'
import { readRecords } from './read-records'

/** What a graph rests on. Each file is fetched when it is first asked for and kept; a failed one is fetched anew. */
export interface GraphRecords {
  readonly documents: () => Promise<ReadonlyMap<string, DocumentRecord>>
  readonly relations: () => Promise<ReadonlyMap<string, RelationRecord>>
  readonly mentionsByEntity: () => Promise<ReadonlyMap<string, readonly MentionRecord[]>>
  readonly attributionsBySource: () => Promise<ReadonlyMap<string, readonly AttributionRecord[]>>
}

export function openRecords(folder: GraphFolder): GraphRecords {
  const load = async <Item>(file: GraphFile) => readRecords<Item>(file, await folder(file))
  return {
    documents: once(async () => byId(await load<DocumentRecord>('documents.jsonl'))),
    relations: once(async () => byId(await load<RelationRecord>('relations.jsonl'))),
    mentionsByEntity: once(async () => groupBy(await load<MentionRecord>('mentions.jsonl'), ({ entity }) => entity)),
    attributionsBySource: once(async () =>
      groupBy(await load<AttributionRecord>('attributions.jsonl'), ({ source }) => source),
    ),
  }
}

/** Asks once and gives everybody the same promise, so that a component may ask at each rendering. */
function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let asked: Promise<Answer> | null = null
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = null
      throw error
    })
    return asked
  }
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))
