import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { extract } from '../../src/extract'
import { BrokenGraph } from '../../src/viewer/core/graph/broken-graph'
import { sourceOfData } from '../../src/viewer/data/source-of-data'
import { syntheticGraph } from '../support/synthetic-graph'
import { openViewer } from './support/open-viewer'

const OTHER = sourceOfData(extract([{ path: 'a.txt', text: 'Emmanuel Macron accused Russia of lying.' }]), 'other')

/** Milliseconds in which a layout that is told to pause has long done so. */
const A_WHILE = 1500

const canvases = () => document.querySelectorAll('canvas').length

describe('another graph, opened in a page that shows one', () => {
  it('takes its place, with nothing left of what was opened, filtered or drawn', async () => {
    const { session } = openViewer({ hash: 'entity=person:ada-voss' })
    await expect.element(page.getByRole('heading', { name: 'Ada Voss', exact: true })).toBeVisible()
    await expect.poll(canvases).toBeGreaterThan(0)
    const before = canvases()
    await session.open(OTHER)
    await expect.element(page.getByText('2 entities, 1 relation, 0 weak links')).toBeVisible()
    await expect.element(page.getByRole('heading', { name: 'Who did what to whom' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: /Emmanuel Macron accused/ })).toBeVisible()
    await expect.poll(canvases).toBe(before)
    expect(window.location.hash).toBe('')
  })

  it('is left alone by a layout that was on its way', async () => {
    const large = sourceOfData(syntheticGraph(3000, 800), 'large')
    const { session, store } = openViewer({ source: large })
    await userEvent.click(page.getByRole('button', { name: 'Layout' }))
    await userEvent.click(page.getByRole('button', { name: 'Start anew' }))
    await expect.element(page.getByText(/^Moving, round/)).toBeVisible()
    await session.open(OTHER)
    await expect.element(page.getByText('2 entities, 1 relation, 0 weak links')).toBeVisible()
    await new Promise((resolve) => setTimeout(resolve, A_WHILE))
    expect(store.get().layout).toBeNull()
  })

  it('keeps the list open, and the theme', async () => {
    const { session, store } = openViewer({ hash: 'view=list' })
    await expect.element(page.getByRole('row', { name: /Ada Voss/ })).toBeVisible()
    store.update((state) => ({ ...state, theme: 'dark' }))
    await session.open(OTHER)
    await expect.element(page.getByRole('row', { name: /Emmanuel Macron/ })).toBeVisible()
    expect(document.documentElement.dataset['theme']).toBe('dark')
  })

  it('leaves the one that was there where it cannot be opened', async () => {
    const { session } = openViewer({ hash: 'entity=person:ada-voss' })
    await expect.element(page.getByRole('heading', { name: 'Ada Voss', exact: true })).toBeVisible()
    const graph = () => Promise.reject(new BrokenGraph('its nodes are no list'))
    await expect(session.open({ ...OTHER, graph })).rejects.toThrow('its nodes are no list')
    await expect.element(page.getByRole('heading', { name: 'Ada Voss', exact: true })).toBeVisible()
    expect(window.location.hash).toBe('#entity=person:ada-voss')
  })

  it('can be opened where there was none', async () => {
    const { session } = openViewer({ files: { 'graph.json': null } })
    await expect.element(page.getByText('There is no graph here yet')).toBeVisible()
    await session.open(OTHER)
    await expect.element(page.getByRole('button', { name: /Emmanuel Macron accused/ })).toBeVisible()
  })
})
