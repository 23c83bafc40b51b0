import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { filterLine } from './support/filter-line'
import { openViewer } from './support/open-viewer'

const rows = async () => {
  await expect.element(page.getByRole('grid', { name: 'Entities' })).toBeVisible()
  return [...document.querySelectorAll('tbody [role="row"], tbody tr')].map(
    (row) => row.querySelector('[role="rowheader"], th, td')?.textContent,
  )
}

describe('filters', () => {
  it('leave out the weak links at first, and say so', async () => {
    openViewer({ hash: 'view=list' })
    await expect.element(page.getByRole('button', { name: 'Show 1 “named together with”' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Show 1 “discussed”' })).toBeVisible()
    await expect.element(page.getByRole('checkbox', { name: /named together with/ })).not.toBeChecked()
    expect(await rows()).not.toContain('fishing quotas')
  })

  it('hide a type of entity with what hangs on it, say how many, and bring it back by one click', async () => {
    openViewer({ hash: 'view=list' })
    expect(await rows()).toContain('Ada Voss')
    await userEvent.click(filterLine('people'))
    await expect.poll(rows).not.toContain('Ada Voss')
    await userEvent.click(page.getByRole('button', { name: 'Show 3 people' }))
    await expect.poll(rows).toContain('Ada Voss')
  })

  it('hide a type of relation in the drawing too', async () => {
    const viewer = openViewer()
    await userEvent.click(filterLine('accused / criticised'))
    await expect.element(page.getByRole('button', { name: 'Show 1 “accused / criticised”' })).toBeVisible()
    expect(viewer.store.get().filters.hiddenRelationTypes.has('accuse')).toBe(true)
  })

  it('leave what enough independent sources say, and bring the rest back by one click', async () => {
    openViewer({ hash: 'view=list' })
    expect(await rows()).toContain('Harbour Union')
    await userEvent.click(page.getByRole('radio', { name: '2', exact: true }))
    await expect.poll(rows).toEqual(['Sudmark', 'Ada Voss'])
    await userEvent.click(page.getByRole('button', { name: /^Show \d+ with fewer than 2 sources$/ }))
    await expect.poll(rows).toContain('Harbour Union')
  })

  it('leave what somebody denies, by keyboard too', async () => {
    const viewer = openViewer({ hash: 'view=list' })
    expect(await rows()).toContain('Harbour Union')
    const only = page.getByRole('checkbox', { name: /only what is denied/ }).element()
    if (only instanceof HTMLElement) only.focus()
    await userEvent.keyboard(' ')
    await expect.poll(rows).toEqual(['Sudmark', 'Ada Voss'])
    await userEvent.click(page.getByRole('button', { name: /^Show \d+ that nobody denies$/ }))
    expect(viewer.store.get().filters.onlyDenied).toBe(false)
  })

  it('say so where they leave nothing, and give everything back by one click', async () => {
    openViewer()
    for (const types of ['people', 'countries', 'organizations', 'outlets', 'places', 'topics']) {
      await userEvent.click(filterLine(types))
    }
    await expect.element(page.getByText('The filters hide all 12 entities of this graph.')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Show everything' }).first())
    await expect.element(page.getByText('Everything is shown.')).toBeVisible()
  })
})
