import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Target } from '../../src/viewer/core/state/selection'
import { canvas, pointAt } from './support/click-canvas'
import { openViewer } from './support/open-viewer'

const ADA: Target = { kind: 'entity', id: 'person:ada-voss' }
const SUDMARK: Target = { kind: 'entity', id: 'country:XS' }

const item = (name: string) => page.getByRole('menuitem', { name, exact: true })

describe('what can be done with an entity', { timeout: 60_000 }, () => {
  it('is in a menu on its disc: it opens, compares, looks around it and finds paths', async () => {
    const viewer = openViewer()
    await userEvent.click(canvas(), { position: await pointAt(viewer, ADA), button: 'right' })
    await userEvent.click(item('Open'))
    await expect.element(page.getByRole('heading', { level: 2, name: 'Ada Voss' })).toBeVisible()
    await userEvent.click(canvas(), { position: await pointAt(viewer, SUDMARK), button: 'right' })
    await userEvent.click(item('Compare with Ada Voss'))
    await expect.poll(() => viewer.store.get().selected).toEqual({ kind: 'pair', id: ADA.id, other: SUDMARK.id })
    await userEvent.click(canvas(), { position: await pointAt(viewer, ADA), button: 'right' })
    await userEvent.click(item('Show only what is around it'))
    await expect.poll(() => viewer.store.get().filters.around).toEqual({ id: ADA.id, depth: 1 })
    await userEvent.click(canvas(), { position: await pointAt(viewer, ADA), button: 'right' })
    await userEvent.click(item('Find a path from here'))
    await expect.poll(() => viewer.store.get().selected).toMatchObject({ kind: 'path', from: ADA.id, to: null })
  })

  it('hides it from the menu, and it comes back from its profile', async () => {
    const viewer = openViewer({ hash: `entity=${ADA.id}` })
    await userEvent.click(canvas(), { position: await pointAt(viewer, ADA), button: 'right' })
    await userEvent.click(item('Hide'))
    await expect.poll(() => [...viewer.store.get().filters.hiddenEntities]).toEqual([ADA.id])
    await userEvent.click(page.getByRole('button', { name: 'Show again' }))
    await expect.poll(() => viewer.store.get().filters.hiddenEntities.size).toBe(0)
  })

  it('pins it where it stands, and lets it go, by keys while it is open', async () => {
    const viewer = openViewer()
    await pointAt(viewer, ADA)
    await userEvent.click(canvas(), { position: await pointAt(viewer, ADA) })
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Details')
    await userEvent.keyboard('p')
    await expect.poll(() => viewer.store.get().pinned.get(ADA.id)).toEqual({ x: 10, y: 50 })
    await expect.element(page.getByRole('button', { name: 'Unpin', exact: true })).toBeVisible()
    await userEvent.keyboard('p')
    await expect.poll(() => viewer.store.get().pinned.size).toBe(0)
    await userEvent.keyboard('{Delete}')
    await expect.poll(() => [...viewer.store.get().filters.hiddenEntities]).toEqual([ADA.id])
  })

  it('is reached in the list by keyboard: the row, its button, the menu', async () => {
    const viewer = openViewer({ hash: 'view=list' })
    const row = page.getByRole('row', { name: /Mira Sol/ })
    await expect.element(row).toBeVisible()
    const element = row.element()
    if (element instanceof HTMLElement) element.focus()
    await userEvent.keyboard('{ArrowRight}{Enter}')
    await expect.element(item('Pin here')).toBeVisible()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}')
    await expect.poll(() => viewer.store.get().pinned.has('person:mira-sol')).toBe(true)
  })

  it('is in its row of the list as well, without opening it, and closes with Escape', async () => {
    const viewer = openViewer({ hash: 'view=list' })
    const button = page.getByRole('button', { name: 'Actions for Mira Sol' })
    await userEvent.click(button)
    await expect.element(item('Pin here')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(item('Pin here')).not.toBeInTheDocument()
    await userEvent.click(button)
    await userEvent.click(item('Pin here'))
    await expect.poll(() => viewer.store.get().pinned.has('person:mira-sol')).toBe(true)
    expect(viewer.store.get().selected).toBeNull()
  })
})
