import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { canvas, clickOn, hoverOver, pointAt } from './support/click-canvas'
import { filterLine } from './support/filter-line'
import { fixtureRelation } from './support/fixture-relation'
import { openViewer } from './support/open-viewer'

const ADA = { kind: 'entity', id: 'person:ada-voss' } as const
const ACCUSE = { kind: 'relation', id: fixtureRelation('person:ada-voss', 'accuse', 'country:XS') } as const
const MEETING = { kind: 'relation', id: fixtureRelation('person:ada-voss', 'consult', 'person:emile-tarn') } as const
const DENIAL = { kind: 'relation', id: fixtureRelation('person:emile-tarn', 'reject', 'person:ada-voss') } as const

describe('the drawing', () => {
  it('opens the profile of a disc that is clicked', async () => {
    const viewer = openViewer()
    await clickOn(viewer, ADA)
    await expect.element(page.getByRole('heading', { level: 2, name: 'Ada Voss' })).toBeVisible()
  })

  it('opens the evidence of a line that is clicked', async () => {
    const viewer = openViewer()
    await clickOn(viewer, ACCUSE)
    await expect.element(page.getByRole('heading', { name: 'Evidence' })).toBeVisible()
    expect(viewer.store.get().selected).toEqual(ACCUSE)
  })

  it.each([
    ['straight', MEETING],
    ['curved', DENIAL],
  ])('tells parallel lines between one pair apart: the %s one', async (_, line) => {
    const viewer = openViewer()
    await clickOn(viewer, line)
    await expect.poll(() => viewer.store.get().selected).toEqual(line)
  })

  it('says what the pointer is on', async () => {
    const viewer = openViewer()
    await hoverOver(viewer, ADA)
    await expect.element(page.getByText('Ada Voss, person: named 3 times in 3 articles')).toBeVisible()
    await hoverOver(viewer, ACCUSE)
    await expect.element(page.getByText(/Ada Voss · accused \/ criticised · Sudmark: 2 sentences/)).toBeVisible()
  })

  it('keeps every disc in its place when filters change', async () => {
    const viewer = openViewer()
    const before = await pointAt(viewer, ADA)
    await filterLine('outlets').click()
    await filterLine('named together with').click()
    expect(await pointAt(viewer, ADA)).toEqual(before)
  })

  it('is taken off the page in the list, and drawn anew after it', async () => {
    const viewer = openViewer()
    await pointAt(viewer, ADA)
    await page.getByRole('tab', { name: 'List' }).click()
    await expect.poll(() => viewer.drawing()).toBeNull()
    await page.getByRole('tab', { name: 'Graph' }).click()
    await pointAt(viewer, ADA)
    await expect.element(canvas()).toBeVisible()
  })
})
