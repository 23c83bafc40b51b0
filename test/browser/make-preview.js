// Takes the picture at the top of the README: the graph of the seeds with the evidence of one relation open.
//   npm start                                (in another terminal; it prints its address)
//   node test/browser/make-preview.js http://127.0.0.1:4173/ public/preview.png
import { chromium } from 'playwright'
import { findBrowser } from '../find-browser.js'

const RELATION = /^Emmanuel Macron met \/ spoke with Vladimir Putin/

const [address, file] = process.argv.slice(2)
if (!address || !file) {
  console.error('usage: node test/browser/make-preview.js <address of the viewer> <file.png>')
  process.exit(2)
}

const executablePath = findBrowser()
if (!executablePath) process.exit(1)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--enable-unsafe-swiftshader'] })
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 780 }, colorScheme: 'light' })
  await page.goto(address)
  await page.getByRole('button', { name: RELATION }).click()
  await page.getByRole('heading', { name: 'Evidence' }).waitFor()
  await page.mouse.move(0, 0)
  await page.screenshot({ path: file })
} finally {
  await browser.close()
}
