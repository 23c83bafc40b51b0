// What a user's own script does with the entry for Node: from a text file to answers. Prints what it found as JSON.
import { readFile } from 'node:fs/promises'
import {
  buildGraph,
  correctGraph,
  ENTITY_TYPES,
  exportGraph,
  GraphFolderError,
  listCorrections,
  openGraph,
  PressGraph,
  undoCorrection,
} from 'pressgraph'
import { askAndExport } from './ask-and-export.js'

const built = await buildGraph('article.txt', { out: 'graph' })
const graph = await openGraph('graph')
const files = await exportGraph(graph, 'graph.graphml', { format: 'graphml' })
const exported = await openGraph('graph.graphml')
const { graph: corrected } = await correctGraph('graph', { action: 'rename', entity: 'Russia', name: 'Russland' })
const undone = await undoCorrection('graph')
const refused = await openGraph('nowhere').catch((error) => error instanceof GraphFolderError)

console.log(
  JSON.stringify({
    skipped: built.skipped,
    isPressGraph: graph instanceof PressGraph,
    same: JSON.stringify(graph.data.relations) === JSON.stringify(built.data.relations),
    accusations: graph.relations({ from: 'Macron', type: 'accuse' }).map(({ id }) => id),
    corrections: await listCorrections('graph'),
    files,
    exported: exported.relations({ type: 'accuse' }).length,
    corrected: corrected.entity('Russland').id,
    undone: undone.correction.action,
    types: ENTITY_TYPES.length,
    refused,
    answers: askAndExport([{ path: 'article.txt', text: await readFile('article.txt', 'utf8') }]),
  }),
)
