import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { fixtureRelation } from './support/fixture-relation'
import { openViewer } from './support/open-viewer'

const ACCUSE = fixtureRelation('person:ada-voss', 'accuse', 'country:XS')

const PAGES = [
  ['the graph', '', 'Who did what to whom'],
  ['the list', 'view=list', 'Who did what to whom'],
  ['a profile', 'view=list&entity=person:emile-tarn', 'Articles'],
  ['two together', 'view=list&entity=person:ada-voss&with=person:emile-tarn', 'All sentences by date'],
  ['a path', 'view=list&path=hops&from=person:mira-sol&to=country:XS', 'As a paragraph with footnotes'],
  ['the evidence', `view=list&relation=${ACCUSE}`, 'Evidence'],
  [
    'an article',
    `view=list&relation=${ACCUSE}&article=a100000000000001&at=63-139`,
    'Norland accuses Sudmark over fishing quotas',
  ],
] as const

/** What lies over the page: how it is opened, and what then is seen. */
const OVERLAYS = [
  [
    'the dialog for opening',
    () => userEvent.click(page.getByRole('button', { name: 'Open…' })),
    () => page.getByRole('dialog'),
  ],
  [
    'the menu for saving',
    () => userEvent.click(page.getByRole('button', { name: 'Save…' })),
    () => page.getByRole('menu'),
  ],
  [
    'the panel of the layout',
    () => userEvent.click(page.getByRole('button', { name: 'Layout' })),
    () => page.getByRole('button', { name: 'Start anew' }),
  ],
] as const

/**
 * While its list is open, a combo box of React Aria hides the rest of the page from screen readers, because the list lies at the end of
 * the page, outside its landmarks. What is hidden can be focused still; but the focus that goes there closes the list, and shows it again.
 */
const OF_OPEN_LISTS = ['aria-hidden-focus', 'region']

/** What axe finds wrong, as rule and place. */
async function faults(except: readonly string[] = []): Promise<readonly string[]> {
  const rules = Object.fromEntries(except.map((rule) => [rule, { enabled: false }]))
  // The frame that the tests run in has no title and no language of its own.
  const { violations } = await axe.run(document.body, { rules })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

describe.each(['light', 'dark'] as const)('in %s colors axe finds nothing wrong', (theme) => {
  it.each(PAGES)('in %s', async (_, hash, heading) => {
    const viewer = openViewer({ hash })
    viewer.store.update((state) => ({ ...state, theme }))
    await expect.element(page.getByRole('heading', { name: heading }).first()).toBeVisible()
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
    expect(await faults()).toEqual([])
  })

  it.each(OVERLAYS)('in %s', async (_, open, opened) => {
    const viewer = openViewer()
    viewer.store.update((state) => ({ ...state, theme }))
    await open()
    await expect.element(opened()).toBeVisible()
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
    expect(await faults()).toEqual([])
  })
})

describe.each(['light', 'dark'] as const)('in %s colors, with its list open, a field has no faults', (theme) => {
  it.each([
    ['for a search', '', 'Search names, topics and sentences', 'Ada'],
    ['for the end of a path', 'path=hops&to=country:XS', 'From', 'Ada'],
  ])('%s; Tab leaves it and the rest of the page is there again', async (_, hash, label, words) => {
    const viewer = openViewer({ hash })
    viewer.store.update((state) => ({ ...state, theme }))
    await userEvent.fill(page.getByRole('combobox', { name: label }), words)
    await expect.element(page.getByRole('option', { name: 'Ada Voss person' })).toBeVisible()
    expect(document.querySelector('main')?.getAttribute('aria-hidden')).toBe('true')
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
    expect(await faults(OF_OPEN_LISTS)).toEqual([])
    await userEvent.tab()
    await expect.poll(() => document.querySelectorAll('[aria-hidden="true"] :focus').length).toBe(0)
    await expect.poll(() => document.querySelector('main')?.getAttribute('aria-hidden')).toBeNull()
    expect(await faults()).toEqual([])
  })
})

describe('on a narrow screen', () => {
  it('nothing is wider than the screen', async () => {
    await page.viewport(360, 740)
    openViewer({ hash: `relation=${ACCUSE}` })
    await expect.element(page.getByRole('heading', { name: 'Evidence' })).toBeVisible()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
    await page.viewport(1280, 800)
  })
})
