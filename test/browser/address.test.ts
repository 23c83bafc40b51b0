import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { openViewer } from './support/open-viewer'

describe('the address', () => {
  it('carries what is selected, so that a link opens the same', async () => {
    openViewer({ hash: 'view=list' })
    await page.getByRole('row', { name: /Mira Sol/ }).click()
    await expect.element(page.getByRole('heading', { level: 2, name: 'Mira Sol' })).toBeVisible()
    expect(decodeURIComponent(window.location.hash)).toBe('#view=list&entity=person:mira-sol')
  })

  it('goes back to what was selected before', async () => {
    openViewer({ hash: 'view=list' })
    await page.getByRole('row', { name: /Mira Sol/ }).click()
    await page.getByRole('row', { name: /Harbour Union/ }).click()
    await expect.element(page.getByRole('heading', { level: 2, name: 'Harbour Union' })).toBeVisible()
    window.history.back()
    await expect.element(page.getByRole('heading', { level: 2, name: 'Mira Sol' })).toBeVisible()
  })
})
