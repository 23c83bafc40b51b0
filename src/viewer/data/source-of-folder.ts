import { readGraph } from '../core/graph/read-graph'
import type { GraphFile, GraphFolder } from './graph-folder'
import type { GraphSource } from './graph-source'
import { readRecords } from './read-records'

/** The graph in the files of a graph folder, each loaded when it is asked for. */
export function sourceOfFolder(folder: GraphFolder, name: string): GraphSource {
  const load = async <Item>(file: GraphFile) => readRecords<Item>(file, await folder(file))
  return {
    name,
    graph: async () => readGraph(await folder('graph.json')),
    documents: () => load('documents.jsonl'),
    relations: () => load('relations.jsonl'),
    attributions: () => load('attributions.jsonl'),
    mentions: () => load('mentions.jsonl'),
  }
}
