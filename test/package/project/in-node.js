// What a user's own script does with the entry for Node: from a text file to answers. Prints what it found as JSON.
import { readFile } from 'node:fs/promises'
import { buildGraph, ENTITY_TYPES, GraphFolderError, listCorrections, openGraph, PressGraph } from 'pressgraph'
import { askAndExport } from './ask-and-export.js'

const built = await buildGraph('article.txt', { out: 'graph' })
const graph = await openGraph('graph')
const refused = await openGraph('nowhere').catch((error) => error instanceof GraphFolderError)

console.log(
  JSON.stringify({
    skipped: built.skipped,
    isPressGraph: graph instanceof PressGraph,
    same: JSON.stringify(graph.data.relations) === JSON.stringify(built.data.relations),
    accusations: graph.relations({ from: 'Macron', type: 'accuse' }).map(({ id }) => id),
    corrections: await listCorrections('graph'),
    types: ENTITY_TYPES.length,
    refused,
    answers: askAndExport([{ path: 'article.txt', text: await readFile('article.txt', 'utf8') }]),
  }),
)
