import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Graph from 'graphology'
import { parse } from 'graphology-gexf'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readGexf } from '../../src/formats'
import { findBrowser } from '../find-browser.js'
import { type PlainServer, servePlainly } from './serve-plainly'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const ACCUSED = 'May 30, 2017\n\nEmmanuel Macron accused Russia of lying. Angela Merkel met Theresa May in Berlin.'
const HOSTILE = '<img src=x onerror=window.hostile=true>'
const HOSTILE_XML = HOSTILE.replaceAll('<', '&lt;').replaceAll('>', '&gt;')

let server: PlainServer
let browser: Browser

beforeAll(async () => {
  server = await servePlainly(
    new Map([
      ['/some/deep/path/graph/', at('test/fixtures/graph')],
      ['/some/deep/path/', at('dist/viewer')],
      ['/without/a/graph/', at('dist/viewer')],
    ]),
  )
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('there is no browser')
  const args = ['--enable-unsafe-swiftshader']
  browser = await chromium.launch({ executablePath, args, chromiumSandbox: false })
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** A page, and what goes wrong in it: what breaks its policy, errors, and files that are not there. */
async function open(path: string): Promise<{ page: Page; wrongs: string[]; asked: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const [wrongs, asked]: [string[], string[]] = [[], []]
  page.on('pageerror', (error) => wrongs.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && wrongs.push(message.text()))
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(server.address + path)
  return { page, wrongs, asked }
}

const chooseFile = async (page: Page, name: string, content: string): Promise<void> => {
  await page.getByRole('button', { name: 'Open…' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose files…' }).click()
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
}

async function save(page: Page, name: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save…' }).click()
  await page.getByRole('menuitem', { name }).click()
  const saved = await download
  return { name: saved.suggestedFilename(), text: readFileSync(await saved.path(), 'utf8') }
}

describe('the built viewer, on a plain web server under some path', () => {
  it('shows the graph, reads articles in its worker, saves them and opens what it saved, all under its policy', async () => {
    const { page, wrongs, asked } = await open('some/deep/path/')
    await page.getByRole('combobox').fill('voss')
    await page.getByRole('option', { name: 'Ada Voss person' }).click()
    await page.getByRole('heading', { name: 'Ada Voss', exact: true }).waitFor()
    expect(asked.filter((url) => url.includes('worker'))).toEqual([])

    await chooseFile(page, 'article.txt', ACCUSED)
    const accusation = page.getByRole('button', { name: /Emmanuel Macron accused/ })
    await accusation.waitFor()
    const gexf = await save(page, 'GEXF')
    expect(gexf.name).toBe('article.gexf')
    const { relations, entities } = readGexf(gexf.text)
    expect(relations.map(({ type }) => type)).toContain('accuse')
    const elsewhere = parse(Graph, gexf.text)
    expect([elsewhere.size, elsewhere.order]).toEqual([relations.length, entities.length])
    expect((await save(page, 'Picture (PNG)')).name).toBe('article.png')

    await chooseFile(
      page,
      `${HOSTILE}.gexf`,
      gexf.text.replaceAll('Emmanuel Macron', () => HOSTILE_XML),
    )
    await page.getByRole('status', { name: 'About this graph' }).waitFor()
    await page.getByRole('button', { name: 'Understood' }).click()
    await page.getByRole('button', { name: /onerror.* accused/ }).click()
    await page.getByRole('heading', { name: 'Evidence' }).waitFor()
    expect(await page.evaluate('Reflect.has(window, "hostile")')).toBe(false)
    expect(wrongs).toEqual([])
    expect(asked.every((url) => url.startsWith(`${server.address}some/deep/path/`) || url.startsWith('blob:'))).toBe(
      true,
    )
    await page.close()
  })

  it('offers to open something where there is no graph', async () => {
    const { page } = await open('without/a/graph/')
    await page.getByText('There is no graph here yet').waitFor()
    await chooseFile(page, 'article.txt', ACCUSED)
    await page.getByRole('button', { name: /Emmanuel Macron accused/ }).waitFor()
    await page.close()
  })
})
