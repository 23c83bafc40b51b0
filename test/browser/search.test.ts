import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openViewer } from './support/open-viewer'

const search = () => page.getByRole('combobox', { name: 'Search names and aliases' })
const profile = (name: string) => page.getByRole('heading', { level: 2, name })

describe('searching for a name', () => {
  it('suggests names however they are accented and opens the profile of the one picked', async () => {
    openViewer()
    await userEvent.fill(search(), 'emile')
    await userEvent.click(page.getByRole('option', { name: 'Émile Tarn' }))
    await expect.element(profile('Émile Tarn')).toBeVisible()
    await expect.element(page.getByText('Also Tarn')).toBeVisible()
  })

  it('finds an entity by an alias and says by which', async () => {
    openViewer({ hash: 'view=list' })
    await userEvent.fill(search(), 'republic')
    const option = page.getByRole('option', { name: 'Sudmark' })
    await expect.element(option).toHaveTextContent('also “Republic of Sudmark”')
  })

  it('needs no pointer', async () => {
    openViewer({ hash: 'view=list' })
    await userEvent.click(search())
    await userEvent.keyboard('mira{ArrowDown}{Enter}')
    await expect.element(profile('Mira Sol')).toBeVisible()
  })

  it('says so where no name matches', async () => {
    openViewer({ hash: 'view=list' })
    await userEvent.fill(search(), 'zzzz')
    await expect.element(page.getByText('No name matches.')).toBeVisible()
  })
})
