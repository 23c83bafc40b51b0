import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openViewer } from './support/open-viewer'

/** Presses Tab until what has the focus carries the words. */
async function tabTo(words: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await userEvent.keyboard('{Tab}')
    if (document.activeElement?.textContent?.includes(words)) return
  }
  throw new Error(`Tab does not lead to "${words}"`)
}

describe('by keyboard alone', () => {
  it('a reader gets from the list to an entity, its relation, the sentence and the article', async () => {
    openViewer()
    await expect.element(page.getByRole('tab', { name: 'Graph' })).toBeVisible()
    await tabTo('Graph')
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(page.getByRole('grid', { name: 'Entities' })).toBeVisible()
    await tabTo('Norland')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    await expect.element(page.getByRole('heading', { level: 2, name: 'Ada Voss' })).toBeVisible()
    await tabTo('Sudmark')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('heading', { name: 'Evidence' })).toBeVisible()
    await tabTo('Norland accuses Sudmark over fishing quotas')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('region', { name: 'Text of the article' })).toBeVisible()
  })

  it('a relation is opened from its table', async () => {
    openViewer({ hash: 'view=list' })
    await userEvent.click(page.getByRole('tab', { name: /^Relations/ }))
    await expect.element(page.getByRole('grid', { name: 'Relations' })).toBeVisible()
    await tabTo('accused / criticised')
    await userEvent.keyboard('{Enter}')
    await expect
      .element(page.getByRole('heading', { level: 2, name: /Ada Voss accused \/ criticised Sudmark/ }))
      .toBeVisible()
  })

  it('focus goes to what was opened, and back to where it was when that is closed', async () => {
    openViewer({ hash: 'view=list' })
    await expect.element(page.getByRole('grid', { name: 'Entities' })).toBeVisible()
    await tabTo('Norland')
    const row = document.activeElement
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Details')
    await userEvent.click(page.getByRole('button', { name: 'Close' }))
    await expect.poll(() => document.activeElement === row).toBe(true)
  })
})
