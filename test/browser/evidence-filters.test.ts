import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { filterLine } from './support/filter-line'
import { openViewer } from './support/open-viewer'

const relationTab = (count: number) => page.getByRole('tab', { name: `Relations ${count}` })
const fold = (title: string) => page.getByRole('button', { name: title, exact: true })

/** Presses keys where a control has the focus, which costs less than a click and is what a keyboard does. */
async function pressAt(role: 'slider' | 'checkbox', name: string, keys: string): Promise<void> {
  const control = page.getByRole(role, { name })
  await expect.element(control).toBeInTheDocument()
  const element = control.element()
  if (element instanceof HTMLElement) element.focus()
  await userEvent.keyboard(keys)
}

describe('filters by what sentences record', () => {
  it('leave out an outlet, whose sentences come back by one click', async () => {
    const viewer = openViewer({ hash: 'view=list' })
    await expect.element(relationTab(13)).toBeVisible()
    await userEvent.click(fold('Outlets'))
    await userEvent.click(
      page
        .getByRole('checkbox', { name: /^Northern Wire/ })
        .element()
        .closest('label') ?? document.body,
    )
    await expect.poll(() => [...viewer.store.get().filters.hiddenOutlets]).toEqual(['outlet:northern-wire'])
    await expect.element(page.getByRole('button', { name: /^Show \d+ sentences from Northern Wire$/ })).toBeVisible()
  })

  it('leave out what is said not to be so', async () => {
    openViewer({ hash: 'view=list' })
    await userEvent.click(fold('How it is said'))
    await userEvent.click(filterLine('said not to be so'))
    await expect.element(relationTab(12)).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Show 1 sentence: said not to be so' }))
    await expect.element(relationTab(13)).toBeVisible()
  })

  it('leave out what rests on somebody’s word, and count the rest anew', async () => {
    openViewer({ hash: 'view=list&voice=attributed' })
    await expect.element(fold('How it is said')).toHaveAttribute('aria-expanded', 'true')
    await expect.element(page.getByRole('button', { name: /^Show \d+ sentences on somebody’s word$/ })).toBeVisible()
    await expect.element(page.getByRole('checkbox', { name: /on somebody’s word/ })).not.toBeChecked()
  })

  it('ask how sure a finding is, by keys, in words', async () => {
    const viewer = openViewer({ hash: 'view=list&confidence=0.8' })
    await expect.element(page.getByText('80 of 100', { exact: true })).toBeVisible()
    await pressAt('slider', 'Least confidence', '{ArrowRight}')
    await expect.poll(() => viewer.store.get().filters.leastConfidence).toBe(0.85)
    await expect.element(relationTab(0)).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: /^Show \d+ sentences less sure than 85 of 100$/ }))
    await expect.element(relationTab(13)).toBeVisible()
  })
})

describe('conflict and cooperation', () => {
  it('are each hidden as a whole and come back as a whole', async () => {
    openViewer({ hash: 'view=list' })
    await expect.element(relationTab(13)).toBeVisible()
    await pressAt('checkbox', 'all conflict', ' ')
    await userEvent.click(page.getByRole('button', { name: 'Show 5 relations of conflict' }))
    await expect.element(relationTab(13)).toBeVisible()
  })
})

describe('the neighbourhood of an entity', () => {
  it('is all that is shown, step by step, and all comes back by one click', async () => {
    const viewer = openViewer({ hash: 'view=list&entity=person:mira-sol' })
    await userEvent.click(page.getByRole('radio', { name: '1 step' }))
    await expect.element(page.getByRole('tab', { name: 'Entities 3' })).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: /^Show \d+ entities beyond 1 step of Mira Sol$/ }))
    expect(viewer.store.get().filters.around).toBeNull()
  })

  it('is in the link', async () => {
    openViewer({ hash: 'view=list&around=2,person:mira-sol' })
    await expect.element(page.getByRole('button', { name: /beyond 2 steps of Mira Sol$/ })).toBeVisible()
  })
})

describe('where nothing is left', () => {
  it('the page says what to let go, and one click does it', async () => {
    openViewer({ hash: 'since=2099' })
    await expect.element(page.getByText(/Let one of them go/)).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: /not dated from 2099$/ }).last())
    await expect.element(page.getByText(/Let one of them go/)).not.toBeInTheDocument()
  })
})

describe('the list', () => {
  it('opens two entities together by their boxes, by keys', async () => {
    const viewer = openViewer({ hash: 'view=list' })
    await pressAt('checkbox', 'Compare Ada Voss', ' ')
    await pressAt('checkbox', 'Compare Sudmark', ' ')
    await expect
      .poll(() => viewer.store.get().selected)
      .toEqual({ kind: 'pair', id: 'person:ada-voss', other: 'country:XS' })
    await pressAt('checkbox', 'Compare Ada Voss', ' ')
    await expect.poll(() => viewer.store.get().selected).toEqual({ kind: 'entity', id: 'country:XS' })
  })

  it('shows the hidden by name, and brings them back', async () => {
    openViewer({ hash: 'view=list&without=person:ada-voss' })
    await userEvent.click(page.getByRole('button', { name: 'Show Ada Voss, hidden by hand' }))
    await expect.element(page.getByRole('checkbox', { name: 'Compare Ada Voss' })).toBeInTheDocument()
  })
})
