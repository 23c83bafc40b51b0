import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page } from 'vitest/browser'
import { openViewer } from './support/open-viewer'

const EMPTY = JSON.stringify({ attributes: {}, options: {}, nodes: [], edges: [] })

describe('where there is nothing to draw', () => {
  it('says how to build a graph where there is none', async () => {
    openViewer({ files: { 'graph.json': null } })
    await expect.element(page.getByText('There is no graph here yet')).toBeVisible()
    await expect.element(page.getByText(/pressgraph build/)).toBeVisible()
  })

  it('says where the graph is broken', async () => {
    openViewer({ files: { 'graph.json': '{"nodes":[{"key":"x"}],"edges":[]}' } })
    await expect.element(page.getByText('The graph is broken')).toBeVisible()
    await expect.element(page.getByText('nodes[0].attributes should be an object but is missing')).toBeVisible()
  })

  it('tells the reader, and does not report it as a fault of the viewer', async () => {
    const log = vi.spyOn(console, 'error')
    onTestFinished(() => log.mockRestore())
    openViewer({ files: { 'graph.json': null } })
    await expect.element(page.getByText('There is no graph here yet')).toBeVisible()
    expect(log).not.toHaveBeenCalled()
  })

  it('says that the file is no JSON', async () => {
    openViewer({ files: { 'graph.json': '<!doctype html>' } })
    await expect.element(page.getByText(/graph.json is not JSON: it begins with/)).toBeVisible()
  })

  it('says that the graph is empty', async () => {
    openViewer({ files: { 'graph.json': EMPTY } })
    await expect.element(page.getByText('This graph is empty')).toBeVisible()
  })

  it('leads to the list where the browser has no WebGL', async () => {
    const original = HTMLCanvasElement.prototype.getContext
    const getContext = vi.spyOn(HTMLCanvasElement.prototype, 'getContext')
    getContext.mockImplementation(function (this: HTMLCanvasElement, ...[kind]: unknown[]) {
      return kind === 'webgl2' ? null : Reflect.apply(original, this, [kind])
    })
    onTestFinished(() => getContext.mockRestore())
    openViewer()
    await page.getByRole('button', { name: 'Open the list' }).click()
    await expect.element(page.getByRole('grid', { name: 'Entities' })).toBeVisible()
  })
})
