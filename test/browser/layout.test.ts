import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { placesOf } from '../../src/viewer/core/drawing/places'
import type { Target } from '../../src/viewer/core/state/selection'
import { sourceOfData } from '../../src/viewer/data/source-of-data'
import { syntheticGraph } from '../support/synthetic-graph'
import { fixtureViewerGraph } from '../viewer/fixture-viewer-graph'
import { pointAt } from './support/click-canvas'
import { filterLine } from './support/filter-line'
import { openViewer } from './support/open-viewer'
import { preferStillness } from './support/prefer-stillness'

const ADA: Target = { kind: 'entity', id: 'person:ada-voss' }
const SUDMARK: Target = { kind: 'entity', id: 'country:XS' }

/** Large enough that a hand is quicker than the layout. */
const LARGE = sourceOfData(syntheticGraph(6000, 1500), 'large')

const button = (name: string) => page.getByRole('button', { name, exact: true })

const status = () => page.getByRole('group', { name: 'Layout' }).getByRole('status')

/** As a screen reader does: at once. A pointer waits for some pictures, and where the machine is busy a layout is done by then. */
async function press(name: string): Promise<void> {
  await expect.element(button(name)).toBeVisible()
  button(name)
    .element()
    .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
}

async function openLayout(): Promise<void> {
  await userEvent.click(button('Layout'))
}

/** Starts a layout that takes a while. Gives one of the discs, and where it was drawn before. */
async function startLargeLayout() {
  const viewer = openViewer({ source: LARGE })
  const [id = ''] = (await LARGE.graph()).entities.keys()
  const disc: Target = { kind: 'entity', id }
  const before = await pointAt(viewer, disc)
  await openLayout()
  await userEvent.click(button('Start from here'))
  return { viewer, disc, before }
}

const hasSettled = () =>
  expect.element(status(), { timeout: 20_000 }).toHaveTextContent(/^(Settled|Done) after round \d+ of 500\.$/)

describe('the layout', { timeout: 90_000 }, () => {
  it('is run anew with a seed, and the same seed gives the same places', async () => {
    const viewer = openViewer()
    const before = await pointAt(viewer, ADA)
    await openLayout()
    await userEvent.click(button('Start anew'))
    await hasSettled()
    const first = viewer.store.get().layout
    expect(first).not.toBeNull()
    expect(await pointAt(viewer, ADA)).not.toEqual(before)

    await userEvent.fill(page.getByRole('textbox', { name: 'with seed' }), '7')
    await userEvent.click(button('Start anew'))
    await expect.poll(() => viewer.store.get().layout, { timeout: 20_000 }).not.toBe(first)
    await userEvent.fill(page.getByRole('textbox', { name: 'with seed' }), '1')
    await userEvent.click(button('Start anew'))
    await expect.poll(() => viewer.store.get().layout, { timeout: 20_000 }).toBe(first)
  })

  it('is undone by one click', async () => {
    const viewer = openViewer()
    const before = await pointAt(viewer, ADA)
    await openLayout()
    await expect.element(button('Use the graph’s own places')).toBeDisabled()
    await userEvent.click(button('Start anew'))
    await hasSettled()
    await userEvent.click(button('Use the graph’s own places'))
    await expect.poll(() => pointAt(viewer, ADA)).toEqual(before)
  })

  it('moves while it runs, pauses when it is told to, says how far it is, and goes on', async () => {
    const { viewer, disc, before } = await startLargeLayout()
    await expect.element(status()).toHaveTextContent(/^Moving, round \d+ of 500\.$/)
    expect(viewer.store.get().layout).toBeNull()
    await press('Pause')
    await expect.element(status(), { timeout: 20_000 }).toHaveTextContent(/^Paused after round \d+ of 500\.$/)
    const paused = viewer.store.get().layout
    expect(paused).not.toBeNull()
    expect(await pointAt(viewer, disc)).not.toEqual(before)
    await press('Go on')
    await press('Pause')
    await expect.poll(() => viewer.store.get().layout, { timeout: 20_000 }).not.toBe(paused)
  })

  it('leaves what is pinned where it is, and what is hidden too', async () => {
    const viewer = openViewer()
    viewer.store.update((state) => ({ ...state, pinned: new Map([[ADA.id, { x: 10, y: 50 }]]) }))
    await filterLine('countries').click()
    await openLayout()
    await userEvent.click(button('Start anew'))
    await hasSettled()
    await userEvent.click(button('Show everything').first())
    const { layout } = viewer.store.get()
    const placeById = placesOf(fixtureViewerGraph(), layout)
    expect(placeById.get(SUDMARK.id)?.x).toBeCloseTo(60, 0)
    expect(placeById.get(SUDMARK.id)?.y).toBeCloseTo(-20, 0)
    expect(viewer.store.get().pinned.get(ADA.id)).toEqual({ x: 10, y: 50 })
  })

  it('shows with reduced motion the outcome and nothing before it', async () => {
    await preferStillness()
    const { viewer, disc, before } = await startLargeLayout()
    await expect.element(status(), { timeout: 20_000 }).toHaveTextContent(/^Moving, round [1-9]\d* of 500\.$/)
    expect(await pointAt(viewer, disc)).toEqual(before)
    await userEvent.click(button('Pause'))
    await expect.poll(() => pointAt(viewer, disc), { timeout: 20_000 }).not.toEqual(before)
  })

  it('lives in a link', async () => {
    const viewer = openViewer()
    await openLayout()
    await userEvent.click(button('Start anew'))
    await hasSettled()
    const { layout } = viewer.store.get()
    await expect.poll(() => new URLSearchParams(window.location.hash.slice(1)).get('layout')).toBe(layout)
  })
})
