import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { hoverOver } from './support/click-canvas'
import { filterLine } from './support/filter-line'
import { openViewer } from './support/open-viewer'

async function choose(label: 'Color' | 'Size', choice: string): Promise<void> {
  await userEvent.click(page.getByRole('button', { name: new RegExp(`${label}$`) }))
  await userEvent.click(page.getByRole('option', { name: choice, exact: true }))
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument()
}

const legend = () => page.getByRole('region', { name: 'Discs' })

const samples = () => legend().getByText(/^\d+ relations?$/)

const counts = (): readonly (string | null)[] =>
  samples()
    .elements()
    .map(({ textContent }) => textContent)

describe('the discs', { timeout: 60_000 }, () => {
  it('are colored by community, each told by its members, and one of them stands out when it is pressed', async () => {
    const viewer = openViewer()
    await choose('Color', 'Community')
    const first = legend().getByRole('button', { name: /Sudmark/ })
    await expect.element(first).toBeVisible()
    await userEvent.click(first)
    await expect.element(first).toHaveAttribute('aria-pressed', 'true')
    expect(viewer.store.get().appearance).toMatchObject({ color: 'community' })
    expect(viewer.store.get().appearance.community).not.toBeNull()
    await userEvent.click(first)
    expect(viewer.store.get().appearance.community).toBeNull()
  })

  it('are colored by balance, and the scale says in words what it means', async () => {
    openViewer()
    await choose('Color', 'Conflict or cooperation')
    await expect.element(legend().getByText('nothing but conflict')).toBeVisible()
    await expect.element(legend().getByText('nothing but cooperation')).toBeVisible()
  })

  it('are sized by their shown relations, and the legend follows the filters', async () => {
    openViewer()
    await choose('Size', 'Relations')
    await expect.element(samples().first()).toBeVisible()
    const before = counts()
    await filterLine('countries').click()
    await expect.element(page.getByRole('checkbox', { name: /countries/ })).not.toBeChecked()
    await expect.poll(counts).not.toEqual(before)
  })

  it.each(['PageRank', 'Betweenness'])('are sized by %s, which says what it was reckoned from', async (measure) => {
    const viewer = openViewer()
    await choose('Size', measure)
    await expect
      .element(legend().getByRole('status'), { timeout: 20_000 })
      .toHaveTextContent('Reckoned from all claims of the graph.')
    await expect.element(legend().getByText(/\d %/).first()).toBeVisible()
    expect(window.location.hash).toContain(`size=${measure.toLowerCase()}`)
    await hoverOver(viewer, { kind: 'entity', id: 'person:ada-voss' })
  })

  it('are chosen by keyboard too', async () => {
    const viewer = openViewer()
    await expect.element(page.getByRole('button', { name: /Size$/ })).toBeVisible()
    const button = page.getByRole('button', { name: /Size$/ }).element()
    if (button instanceof HTMLElement) button.focus()
    await userEvent.keyboard('{Enter}{ArrowDown}{Enter}')
    await expect.poll(() => viewer.store.get().appearance.size).toBe('degree')
  })
})
