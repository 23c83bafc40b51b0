import { spawnSync } from 'node:child_process'
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import Graph from 'graphology'
import { write } from 'graphology-gexf'
import { FORMATS } from '../../src/formats'
import { EDGE_ATTRIBUTES } from '../../src/formats/attributes/edge-attributes'
import { NODE_ATTRIBUTES } from '../../src/formats/attributes/node-attributes'
import { Origins } from '../../src/formats/attributes/origins'
import { placedEntities } from '../../src/formats/attributes/placed-entities'
import type { GraphData } from '../../src/model'
import { syntheticGraph } from '../support/synthetic-graph'

/**
 * Prints what the export of a graph of a hundred thousand relations takes, each format in a process of its own, beside graphology-gexf's
 * writer on a graphology graph that has the same attributes, made before the clock starts.
 * `node --expose-gc --import tsx test/bench/exports.ts`
 */
const RELATIONS = 100_000
const ROUNDS = 3
const FOREIGN = 'graphology-gexf'
const WRITERS = [FOREIGN, 'gexf', 'graphml', 'csv', 'json', 'jsonl'] as const

interface Taken {
  readonly milliseconds: number
  /** What the process held at most while it wrote, beyond what it held before. */
  readonly megabytes: number
  readonly bytes: number
}

type Export = (file: string) => Promise<void>

function exportOf(writer: (typeof WRITERS)[number]): Export {
  const data = syntheticGraph(RELATIONS)
  if (writer !== FOREIGN) {
    return (file) => pipeline(Readable.from(batched(FORMATS[writer].write(data, {}))), createWriteStream(file))
  }
  const graph = graphologyGraph(data)
  return async (file) => writeFileSync(file, write(graph))
}

/** A write for every line would measure the system's calls. */
function* batched(pieces: Iterable<string>): Iterable<string> {
  let waiting = ''
  for (const piece of pieces) {
    waiting += piece
    if (waiting.length < 1 << 20) continue
    yield waiting
    waiting = ''
  }
  yield waiting
}

/** The same values under the same names as in our GEXF. */
function graphologyGraph(data: GraphData): Graph {
  const graph = new Graph({ type: 'directed', multi: true })
  const origins = new Origins(data)
  const valuesOf = <Owner>(attributes: readonly AttributeOf<Owner>[], record: Owner) =>
    Object.fromEntries(attributes.map(({ name, write }) => [name, write(record, origins)]))
  for (const node of placedEntities(data)) graph.addNode(node.id, valuesOf(NODE_ATTRIBUTES, node))
  for (const relation of data.relations) {
    graph.addDirectedEdgeWithKey(relation.id, relation.source, relation.target, valuesOf(EDGE_ATTRIBUTES, relation))
  }
  return graph
}

interface AttributeOf<Owner> {
  readonly name: string
  readonly write: (record: Owner, origins: Origins) => unknown
}

const MEGABYTE = 2 ** 20

/** The most that the process has held since `forgetPeak`; where the system has no such figure, since it began. */
function peakMegabytes(): number {
  try {
    const kilobytes = /VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
    return Number(kilobytes) / 1024
  } catch {
    return process.resourceUsage().maxRSS / 1024
  }
}

function forgetPeak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5')
  } catch {
    // no Linux: the figure then counts from the beginning of the process
  }
}

async function measure(write: Export, file: string): Promise<Taken> {
  globalThis.gc?.()
  globalThis.gc?.()
  forgetPeak()
  const before = process.memoryUsage().rss / MEGABYTE
  const start = performance.now()
  await write(file)
  const milliseconds = performance.now() - start
  return { milliseconds, megabytes: peakMegabytes() - before, bytes: readFileSync(file).length }
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

function takenBy(writer: string, file: string): Taken {
  const script = fileURLToPath(import.meta.url)
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=8192', '--import', 'tsx', script, writer, file],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`${writer}: ${stderr}`)
  return JSON.parse(stdout)
}

async function compare(folder: string): Promise<void> {
  const taken = WRITERS.map((): Taken[] => [])
  // Round by round, so that what else goes on here slows all of them.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, writer] of WRITERS.entries()) taken[index]?.push(takenBy(writer, join(folder, writer)))
  }
  const rows = taken.map((runs) => ({
    time: median(runs.map(({ milliseconds }) => milliseconds)),
    memory: median(runs.map(({ megabytes }) => megabytes)),
    size: (runs[0]?.bytes ?? 0) / MEGABYTE,
  }))
  console.log(`exports of a graph of ${RELATIONS} relations, a process each, median of ${ROUNDS} rounds`)
  for (const [index, { time, memory, size }] of rows.entries()) {
    const [first] = rows
    const ratios = first ? `${(time / first.time).toFixed(2)} and ${(memory / first.memory).toFixed(2)} times` : ''
    const figures = `${time.toFixed(0).padStart(6)} ms  ${memory.toFixed(0).padStart(5)} MB more`
    console.log(`  ${figures}  ${ratios}  ${`${WRITERS[index]}`.padEnd(16)} ${size.toFixed(0)} MB written`)
  }
}

const [wanted, file] = process.argv.slice(2)
const writer = WRITERS.find((name) => name === wanted)
if (writer && file) {
  console.log(JSON.stringify(await measure(exportOf(writer), file)))
} else {
  const folder = await mkdtemp(join(tmpdir(), 'pressgraph-bench-'))
  try {
    await compare(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
