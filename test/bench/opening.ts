import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Graph from 'graphology'
import { openGraph } from '../../src'
import { bufferLines } from '../../src/run/node/folder/buffer-lines'
import { GRAPH_JSON, jsonlName } from '../../src/run/node/folder/graph-files'
import { writeGraphFolder } from '../../src/run/node/folder/write-graph-folder'
import { syntheticGraph } from '../support/synthetic-graph'

/**
 * Prints how long it takes to open a graph of a hundred thousand relations, beside the least that it can take: to read the same files and
 * to parse and keep each line. `node --expose-gc --import tsx test/bench/opening.ts`
 */
const RELATIONS = 100_000
const ROUNDS = 5
const LISTS = ['documents', 'entities', 'mentions', 'attributions', 'relations', 'judgements']

type Opening = (folder: string) => Promise<unknown>

async function parseLines(folder: string): Promise<unknown> {
  const kept: unknown[] = []
  for (const list of LISTS) {
    for (const line of bufferLines(await readFile(join(folder, jsonlName(list))))) kept.push(JSON.parse(line))
  }
  return kept
}

const openWithGraphology = async (folder: string): Promise<unknown> =>
  Graph.from(JSON.parse(await readFile(join(folder, GRAPH_JSON), 'utf8')))

const OPENINGS: readonly (readonly [name: string, open: Opening])[] = [
  ['lines read, parsed and kept', parseLines],
  ['openGraph, checked against the manifest; mentions wait', openGraph],
  ['openGraph, and all mentions', async (folder) => (await openGraph(folder)).data.mentions],
  ['openGraph, and its graphology graph', async (folder) => (await openGraph(folder)).graphology],
  ['graphology, graph.json alone', openWithGraphology],
]

async function timeOf(open: Opening, folder: string): Promise<number> {
  globalThis.gc?.()
  const start = performance.now()
  await open(folder)
  return performance.now() - start
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

const folder = await mkdtemp(join(tmpdir(), 'pressgraph-bench-'))
try {
  const graph = join(folder, 'graph')
  await writeGraphFolder(graph, syntheticGraph(RELATIONS))
  const times = OPENINGS.map((): number[] => [])
  // Round by round, so that what else goes on here slows all of them.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, [, open]] of OPENINGS.entries()) {
      const time = await timeOf(open, graph)
      // The first round warms up.
      if (round > 0) times[index]?.push(time)
    }
  }
  const medians = times.map(median)
  console.log(`opening a graph of ${RELATIONS} relations, median of ${ROUNDS} rounds`)
  for (const [index, [name]] of OPENINGS.entries()) {
    const ratio = (medians[index] ?? 0) / (medians[0] ?? 1)
    console.log(
      `  ${`${(medians[index] ?? 0).toFixed(0)}`.padStart(6)} ms  ${ratio.toFixed(2)} times the first  ${name}`,
    )
  }
} finally {
  await rm(folder, { recursive: true })
}
