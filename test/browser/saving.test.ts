import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { readGexf } from '../../src/formats'
import { filterLine } from './support/filter-line'
import { dropFiles, textFile } from './support/give-files'
import { nextDownload } from './support/next-download'
import { openViewer } from './support/open-viewer'

const PATIENCE = { timeout: 30_000 }
const LONG_TEST = { timeout: 120_000 }

async function save(name: string): Promise<File> {
  const saved = nextDownload()
  await page.getByRole('button', { name: 'Save…' }).click()
  await page.getByRole('menuitem', { name }).click()
  return saved
}

const counts = () => document.querySelector('.masthead p')?.textContent

describe('what is shown', () => {
  it('is saved as GEXF that shows the same graph when it is dropped on the page', LONG_TEST, async () => {
    openViewer({ hash: 'entity=person:ada-voss' })
    await expect.element(page.getByRole('heading', { name: 'Ada Voss', exact: true })).toBeVisible()
    const file = await save('GEXF')
    expect(file.name).toBe('fixture.gexf')
    const text = await file.text()
    const data = readGexf(text)
    expect(data.relations.length).toBeGreaterThan(5)
    expect(data.relations.some(({ type }) => type === 'comention')).toBe(false)

    dropFiles(textFile('again.gexf', text))
    await expect.element(page.getByRole('status', { name: 'About this graph' }), PATIENCE).toBeVisible()
    await page.getByRole('button', { name: 'Understood' }).click()
    expect(counts()).toContain(`${data.relations.length} relations`)
    const again = await save('GEXF')
    expect(again.name).toBe('again.gexf')
    expect(readGexf(await again.text()).relations).toEqual(data.relations)
  })

  it('is saved without what the filters hide', LONG_TEST, async () => {
    openViewer()
    await expect.element(page.getByRole('button', { name: 'Save…' })).toBeVisible()
    const before = readGexf(await (await save('GEXF')).text())
    await userEvent.click(filterLine('accused / criticised'))
    const after = readGexf(await (await save('GEXF')).text())
    expect(before.relations.some(({ type }) => type === 'accuse')).toBe(true)
    expect(after.relations.some(({ type }) => type === 'accuse')).toBe(false)
  })

  it.each([
    ['Relations (CSV)', 'fixture-relations.csv', /^"Source","Target"/],
    ['Entities (CSV)', 'fixture-entities.csv', /^"Id","Label"/],
    ['Evidence (CSV)', 'fixture-evidence.csv', /Ada Voss/],
    ['JSON', 'fixture.json', /^\{\n"attributes"/],
    ['GraphML', 'fixture.graphml', /<graphml/],
    ['Report (Markdown)', 'fixture.md', /\[\^1\]/],
  ])('is saved as %s', LONG_TEST, async (name, file, content) => {
    openViewer()
    await expect.element(page.getByRole('button', { name: 'Save…' })).toBeVisible()
    const saved = await save(name)
    expect(saved.name).toBe(file)
    expect(await saved.text()).toMatch(content)
  })

  it('is saved as a picture while there is a drawing', LONG_TEST, async () => {
    openViewer()
    await expect.poll(() => document.querySelectorAll('canvas').length).toBeGreaterThan(0)
    const picture = await save('Picture (PNG)')
    expect(picture.name).toBe('fixture.png')
    expect((await createImageBitmap(picture)).width).toBeGreaterThan(300)
    await page.getByRole('tab', { name: 'List' }).click()
    await page.getByRole('button', { name: 'Save…' }).click()
    await expect.element(page.getByRole('menuitem', { name: 'Picture (PNG)' })).toHaveAttribute('aria-disabled', 'true')
  })

  it('is not saved where the sentences cannot be loaded, and the page says why', LONG_TEST, async () => {
    openViewer({ files: { 'documents.jsonl': null } })
    await page.getByRole('button', { name: 'Save…' }).click()
    await page.getByRole('menuitem', { name: 'GEXF' }).click()
    await expect.element(page.getByText('documents.jsonl could not be loaded', { exact: false }).first()).toBeVisible()
  })
})
