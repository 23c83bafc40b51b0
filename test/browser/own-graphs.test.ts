import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { extract } from '../../src/extract'
import { gexf, graphml, json, jsonl } from '../../src/formats'
import { dropFiles, textFile } from './support/give-files'
import { makeFixtureGraph } from './support/make-fixture-graph'
import { openViewer } from './support/open-viewer'

const PATIENCE = { timeout: 30_000 }
const LONG_TEST = { timeout: 120_000 }

const HOSTILE = '<img src=x onerror="window.hostile = true">'

const DATA = extract([
  { path: 'a.txt', text: 'May 30, 2017\n\nIt rained. Emmanuel Macron accused Russia of lying. So it goes.' },
])
const textOf = (pieces: Iterable<string>): string => [...pieces].join('')

async function openFixture(): Promise<void> {
  openViewer({ hash: 'entity=person:ada-voss' })
  await expect.element(page.getByRole('heading', { name: 'Ada Voss', exact: true })).toBeVisible()
}

const remarks = () => page.getByRole('status', { name: 'About this graph' })
const accusation = () => page.getByRole('button', { name: /Emmanuel Macron accused/ })

describe('a graph of the reader’s own', () => {
  it.each([
    ['graph.gexf', textOf(gexf(DATA))],
    ['graph.graphml', textOf(graphml(DATA))],
    ['graph.json', textOf(json(DATA))],
  ])('is opened from %s, its sentences with it', LONG_TEST, async (name, text) => {
    await openFixture()
    dropFiles(textFile(name, text))
    await expect.element(remarks().getByText(/^The file holds the sentences/), PATIENCE).toBeVisible()
    await page.getByRole('button', { name: 'Understood' }).click()
    await accusation().click()
    await expect.element(page.getByText('Emmanuel Macron accused Russia of lying.').first()).toBeVisible()
  })

  it('is opened from graph.json alone, and the page says that its sentences are missing', LONG_TEST, async () => {
    await openFixture()
    dropFiles(textFile('graph.json', textOf(json(DATA, { evidence: false }))))
    await expect.element(remarks().getByText(/without their sentences/), PATIENCE).toBeVisible()
    await expect.element(accusation()).toBeVisible()
  })

  it('is opened whole from the files of a graph folder', LONG_TEST, async () => {
    openViewer({ files: { 'graph.json': null } })
    await expect.element(page.getByText('There is no graph here yet')).toBeVisible()
    dropFiles(...Object.entries(makeFixtureGraph()).map(([name, text]) => textFile(name, text)))
    await expect.element(page.getByRole('button', { name: 'Save…' }), PATIENCE).toBeVisible()
    await page.getByRole('combobox').fill('voss')
    await page.getByRole('option', { name: 'Ada Voss person' }).click()
    await expect.element(page.getByRole('heading', { name: 'Ada Voss', exact: true })).toBeVisible()
    await expect.element(remarks()).not.toBeInTheDocument()
  })

  it.each([
    [
      'of another program',
      'gephi.gexf',
      '<gexf><graph><nodes><node id="a"/></nodes></graph></gexf>',
      /no graph of Pressgraph's: its nodes have no/,
    ],
    ['cut off', 'half.gexf', textOf(gexf(DATA)).slice(0, 2000), /this is no well-formed XML/],
    ['that is none', 'list.json', '[1, 2]', /this is no graph/],
    ['that is a dump', 'dump.jsonl', textOf(jsonl(DATA)), /a dump, which has no layout/],
    [
      'with a document type',
      'bomb.gexf',
      '<!DOCTYPE x [<!ENTITY a "b">]><gexf>&a;</gexf>',
      /neither GEXF|document type/,
    ],
    [
      'with names that objects have of themselves',
      'proto.json',
      '{"nodes":[{"key":"__proto__","attributes":{"__proto__":{"entityType":"person"}}}],"edges":[]}',
      /node __proto__/,
    ],
  ])('%s is refused by name and reason, and the one that was there stays', LONG_TEST, async (_, name, text, reason) => {
    await openFixture()
    dropFiles(textFile(name, text))
    const dialog = page.getByRole('dialog', { name: 'Open articles or a graph' })
    await expect.element(dialog.getByText(name), PATIENCE).toBeVisible()
    await expect.element(dialog.getByText(reason)).toBeVisible()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect.element(page.getByRole('heading', { name: 'Ada Voss', exact: true })).toBeVisible()
    expect(Reflect.get(Object.prototype, 'entityType')).toBeUndefined()
  })

  it('stays text, whatever its names, files and addresses would like to be', LONG_TEST, async () => {
    await openFixture()
    const long = 'x'.repeat(20_000)
    const hostile = {
      ...DATA,
      documents: DATA.documents.map((document) => ({
        ...document,
        title: HOSTILE,
        url: 'javascript:window.hostile=true',
        path: HOSTILE,
      })),
      entities: DATA.entities.map((entity) => ({
        ...entity,
        name: `${HOSTILE} ${entity.name}`,
        aliases: [HOSTILE, long, '__proto__'],
      })),
    }
    dropFiles(textFile(`${HOSTILE.replaceAll('/', '')}.gexf`, textOf(gexf(hostile))))
    await expect.element(remarks(), PATIENCE).toBeVisible()
    await page.getByRole('button', { name: /Emmanuel Macron accused/ }).click()
    await page.getByRole('button', { name: HOSTILE, exact: true }).first().click()
    await expect.element(page.getByRole('dialog', { name: 'Article' })).toBeVisible()
    expect(document.querySelector('img')).toBeNull()
    expect(document.querySelector('a[href^="javascript"]')).toBeNull()
    expect(Reflect.has(window, 'hostile')).toBe(false)
  })
})
