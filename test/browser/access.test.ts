import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
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

/** What axe finds wrong, as rule and place. */
async function faults(): Promise<readonly string[]> {
  // The frame that the tests run in has no title and no language of its own.
  const { violations } = await axe.run(document.body)
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
