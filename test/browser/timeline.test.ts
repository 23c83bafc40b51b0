import { describe, expect, it } from 'vitest'
import { type Locator, page, userEvent } from 'vitest/browser'
import { MissingFile } from '../../src/viewer/data/graph-folder'
import type { MountedViewer } from '../../src/viewer/mount-viewer'
import { makeFixtureGraph } from './support/make-fixture-graph'
import { openViewer } from './support/open-viewer'

const slider = (name: 'First date' | 'Last date'): Locator => page.getByRole('slider', { name })
const timeline = page.getByRole('region', { name: 'Timeline' })

const focus = async (locator: Locator): Promise<void> => {
  await expect.element(locator).toBeVisible()
  const element = locator.element()
  if (element instanceof HTMLElement) element.focus()
}

/** The number of sentences that the table of relations gives for what Ada Voss accuses Sudmark of. */
const accusations = (): string | undefined =>
  [...document.querySelectorAll('[role="row"], tr')]
    .find((row) => row.textContent?.includes('accused / criticised'))
    ?.querySelector('.number')?.textContent ?? undefined

async function openRelations(hash = ''): Promise<MountedViewer> {
  const viewer = openViewer({ hash: `view=list${hash}` })
  await userEvent.click(page.getByRole('tab', { name: /^Relations/ }))
  await expect.element(slider('First date')).toBeVisible()
  return viewer
}

/** A place on the plot, as a share of its width, in pixels from its corner. */
function at(share: number): { x: number; y: number } {
  const { width, height } = document.querySelector('.brush-track')?.getBoundingClientRect() ?? { width: 0, height: 0 }
  return { x: width * share, y: height / 2 }
}

const plot = (): Locator => page.elementLocator(document.querySelector('.brush-track') ?? document.body)

const drag = (from: number, to: number): Promise<void> =>
  userEvent.dragAndDrop(plot(), plot(), { sourcePosition: at(from), targetPosition: at(to) })

const datesOf = ({ store }: MountedViewer): readonly (string | null)[] => {
  const { since, until } = store.get().filters
  return [since, until]
}

describe('the timeline', () => {
  it('says how many sentences are shown, and where their dates lie', async () => {
    openViewer()
    await expect.element(timeline.getByText('14 sentences, all dates')).toBeVisible()
    await expect.element(timeline.getByRole('img', { name: /^Sentences by day/ })).toBeVisible()
    await expect.element(slider('First date')).toHaveAttribute('aria-valuetext', 'the beginning')
    await expect.element(slider('Last date')).toHaveAttribute('aria-valuetext', 'the end')
  })

  it('is narrowed by keys, which recounts relations and does not only hide them', async () => {
    const viewer = await openRelations()
    await expect.poll(accusations).toBe('2')
    await focus(slider('First date'))
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    await expect.element(slider('First date')).toHaveAttribute('aria-valuetext', '2031-04-03')
    await expect.poll(accusations).toBe('1')
    expect(viewer.store.get().filters).toMatchObject({ since: '2031-04-03', until: null })
    await userEvent.keyboard('{End}')
    await expect.element(slider('First date')).toHaveAttribute('aria-valuetext', '2031-04-05')
    await userEvent.keyboard('{Home}')
    await expect.poll(accusations).toBe('2')
  })

  it('moves its window as a whole with Shift', async () => {
    const viewer = await openRelations('&since=2031-04-02&until=2031-04-03')
    await focus(slider('Last date'))
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
    await expect.poll(() => viewer.store.get().filters).toMatchObject({ since: '2031-04-03', until: '2031-04-04' })
  })

  it('is narrowed by drawing a window over it', async () => {
    const viewer = openViewer()
    await expect.element(slider('First date')).toBeVisible()
    await drag(0.3, 0.5)
    await expect.poll(() => datesOf(viewer)).toEqual(['2031-04-02', '2031-04-03'])
  })

  it('has a window that is dragged as a whole and cleared by a double click', async () => {
    const viewer = openViewer({ hash: 'since=2031-04-02&until=2031-04-03' })
    await expect.element(slider('First date')).toBeVisible()
    await drag(0.4, 0.6)
    await expect.poll(() => datesOf(viewer)).toEqual(['2031-04-03', '2031-04-04'])
    await userEvent.dblClick(plot())
    await expect.poll(() => datesOf(viewer)).toEqual([null, null])
  })

  it('is narrowed by dragging a handle', async () => {
    const viewer = openViewer()
    await expect.element(slider('Last date')).toBeVisible()
    await userEvent.dragAndDrop(slider('Last date'), plot(), { targetPosition: at(0.3) })
    await expect.poll(() => viewer.store.get().filters.until).toBe('2031-04-02')
  })

  it('says what is left out, in the timeline and above, and brings it back by one click', async () => {
    await openRelations('&since=2031-04-05')
    await expect.element(timeline.getByText(/^\d+ sentences, from 2031-04-05$/)).toBeVisible()
    const chip = page.getByRole('button', { name: /^Show \d+ sentences not dated from 2031-04-05$/ })
    await userEvent.click(chip)
    await expect.element(chip).not.toBeInTheDocument()
    await expect.element(page.getByRole('button', { name: 'All dates' })).not.toBeInTheDocument()
  })

  it('is cleared by its button', async () => {
    const viewer = await openRelations('&since=2031-04-05')
    await userEvent.click(page.getByRole('button', { name: 'All dates' }))
    expect(viewer.store.get().filters.since).toBeNull()
  })

  it('opens and closes, moves nothing above it by more than its room, and is kept in the link', async () => {
    openViewer()
    const top = () => document.querySelector('.view-panel')?.getBoundingClientRect().top
    await expect.element(slider('First date')).toBeVisible()
    const before = top()
    await userEvent.click(page.getByRole('button', { name: 'Timeline' }))
    await expect.element(slider('First date')).not.toBeInTheDocument()
    expect(top()).toBe(before)
    await expect.poll(() => window.location.hash).toContain('timeline')
    await userEvent.click(page.getByRole('button', { name: 'Timeline' }))
    await expect.element(slider('First date')).toBeVisible()
  })

  it('can be used on a narrow screen', async () => {
    await page.viewport(360, 740)
    const viewer = openViewer()
    await focus(slider('First date'))
    await userEvent.keyboard('{ArrowRight}')
    expect(viewer.store.get().filters.since).toBe('2031-04-02')
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
    const { width, height } = slider('First date').element().getBoundingClientRect()
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
    await page.viewport(1280, 800)
  })
})

describe('a filter that asks about sentences', () => {
  const files: Readonly<Record<string, string>> = makeFixtureGraph()

  it('says in words that it waits for them, and shows what was there until they come', async () => {
    let open = (): void => undefined
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    openViewer({
      hash: 'view=list&since=2031-04-05&timeline=closed',
      folder: async (file) => {
        if (file !== 'graph.json') await gate
        return files[file] ?? ''
      },
    })
    await expect.element(page.getByText('Reading the sentences that the filters ask about…')).toBeVisible()
    await expect.element(page.getByRole('tab', { name: 'Relations 13' })).toBeVisible()
    open()
    await expect.element(page.getByText(/^Not shown: /)).toBeVisible()
    await expect.element(page.getByRole('tab', { name: 'Relations 8' })).toBeVisible()
  })

  it('says that they could not be read, and tries again when asked', async () => {
    let isBroken = true
    openViewer({
      hash: 'view=list&since=2031-04-05',
      folder: async (file) => {
        if (isBroken && file === 'relations.jsonl') throw new MissingFile(file, 'the server answers 500')
        return files[file] ?? ''
      },
    })
    await expect.element(page.getByText(/^The sentences could not be read/)).toBeVisible()
    await expect.element(page.getByText('The dates of the sentences could not be read.')).toBeVisible()
    isBroken = false
    await userEvent.click(page.getByRole('button', { name: 'Try again' }))
    await expect.element(page.getByText(/^Not shown: /)).toBeVisible()
    await expect.element(slider('First date')).toBeVisible()
  })
})
