// Takes the README's pictures of the viewer, all of the graph of the seeds.
//   npm start                                (in another terminal; it prints its address)
//   node test/browser/make-pictures.js http://127.0.0.1:4173/ public
import { join } from 'node:path'
import { chromium } from 'playwright'
import { findBrowser } from '../find-browser.js'

const MACRON = 'person:emmanuel-macron'
const PUTIN = 'person:vladimir-putin'
const LE_PEN = 'person:marine-le-pen'

/** File, what the address says after `#`, and the heading that stands when all is there. */
const PICTURES = [
  { file: 'preview.png', hash: { relation: `${MACRON}~consult~${PUTIN}` }, heading: 'Evidence' },
  { file: 'preview-path.png', hash: { path: 'hops', from: LE_PEN, to: 'country:SY' }, heading: 'Find a path' },
  {
    file: 'preview-timeline.png',
    hash: { entity: MACRON, with: 'country:RU', since: '2017-05-30', until: '2017-06-03' },
    heading: 'Relations between them',
    colorScheme: 'dark',
  },
]

/** Milliseconds until the drawing stands still. */
const SETTLED = 2000

const [address, folder] = process.argv.slice(2)
if (!address || !folder) {
  console.error('usage: node test/browser/make-pictures.js <address of the viewer> <folder>')
  process.exit(2)
}

const executablePath = findBrowser()
if (!executablePath) process.exit(1)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--enable-unsafe-swiftshader'] })
try {
  for (const { file, hash, heading, colorScheme = 'light' } of PICTURES) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, colorScheme })
    await page.goto(`${address}#${new URLSearchParams(hash)}`)
    await page.getByRole('heading', { name: heading }).waitFor()
    await page.waitForTimeout(SETTLED)
    await page.screenshot({ path: join(folder, file) })
    await page.close()
  }
} finally {
  await browser.close()
}
