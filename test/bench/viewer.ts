import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright'
import { writeGraphFolder } from '../../src/run/node/folder/write-graph-folder'
import { findBrowser } from '../find-browser.js'
import { syntheticGraph } from '../support/synthetic-graph'
import { buildPages } from './viewer/build-pages'
import { type FirstPicture, firstPicture, openPage, WINDOW } from './viewer/first-picture'
import { measureActions } from './viewer/measure-actions'
import { median } from './viewer/median'
import { serveFolders } from './viewer/serve-folders'

/**
 * Prints, for a graph of 10,000 entities and 30,000 relations in a real browser, how long the viewer takes until its first picture is on
 * the screen, beside a page with nothing but sigma on the same `graph.json` in a container of the same size; and what the main thread
 * works when the pointer goes to another entity and when a filter changes. `node --import tsx test/bench/viewer.ts [rounds]`
 */
const ENTITIES = 10_000
const RELATIONS = 30_000
const ROUNDS = Number(process.argv[2] ?? 5)

/** The size of the viewer's drawing, so that sigma alone gets one of the same. */
async function drawingSize(browser: Browser, address: string): Promise<string> {
  const page = await openPage(browser, address, ENTITIES)
  const size = await page
    .locator('.canvas')
    .evaluate(({ clientWidth, clientHeight }) => `${clientWidth}x${clientHeight}`)
  await page.context().close()
  return size
}

/** Both pages by turns, so that what else goes on here slows both. */
async function compareFirstPictures(browser: Browser, address: string): Promise<void> {
  const size = await drawingSize(browser, `${address}viewer/`)
  const ours: FirstPicture[] = []
  const bare: FirstPicture[] = []
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await firstPicture(browser, `${address}bare/#${size}`, ENTITIES))
    ours.push(await firstPicture(browser, `${address}viewer/`, ENTITIES))
  }
  const ratio = median(ours.map(({ time }, round) => time / (bare[round]?.time ?? Number.NaN)))
  const time = (pictures: readonly FirstPicture[]): string => median(pictures.map((picture) => picture.time)).toFixed(0)
  console.log(`first picture, ${size} of a window of ${WINDOW.width}x${WINDOW.height}, median of ${ROUNDS} rounds`)
  console.log(`  ${time(bare).padStart(6)} ms  sigma alone, ${kilobytes(bare[0])} loaded`)
  console.log(
    `  ${time(ours).padStart(6)} ms  the viewer, ${kilobytes(ours[0])} loaded: ${ratio.toFixed(2)} times sigma alone`,
  )
}

const kilobytes = (picture: FirstPicture | undefined): string => `${((picture?.bytes ?? 0) / 1000).toFixed(0)} kB`

const executablePath = findBrowser()
if (!executablePath) process.exit(1)
const folder = await mkdtemp(join(tmpdir(), 'pressgraph-bench-'))
const [graph, bare] = [join(folder, 'graph'), join(folder, 'bare')]
await writeGraphFolder(graph, syntheticGraph(RELATIONS, ENTITIES))
const viewer = await buildPages(bare)
const { address, close } = await serveFolders({ 'viewer/graph': graph, viewer, 'bare/graph': graph, bare })
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--enable-unsafe-swiftshader'] })
try {
  console.log(`a graph of ${ENTITIES} entities and ${RELATIONS} relations`)
  await compareFirstPictures(browser, address)
  await measureActions(await openPage(browser, `${address}viewer/`, ENTITIES), ROUNDS)
} finally {
  await browser.close()
  close()
  await rm(folder, { recursive: true })
}
