import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { fixtureRelation } from './support/fixture-relation'
import { openViewer } from './support/open-viewer'

const NAME = '<img src=x onerror="window.hostile = true">'

const HOSTILE = `relation=${fixtureRelation('organization:img-src-x', 'assault', 'organization:fleet-watch')}`

describe('names, titles and sentences that would like to be markup', () => {
  it.each([
    ['a profile', 'entity=organization:img-src-x'],
    ['the evidence', HOSTILE],
    ['a piece of evidence by its link', `${HOSTILE}&sentence=63-a300000000000003`],
    ['two together', 'entity=organization:img-src-x&with=organization:fleet-watch'],
    ['an article', 'article=a300000000000003&at=0-5'],
    ['the list', 'view=list'],
  ])('stay text in %s', async (_, hash) => {
    openViewer({ hash })
    await expect.element(page.getByText(NAME, { exact: false }).first()).toBeInTheDocument()
    expect(document.querySelector('img[src="x"]')).toBeNull()
    expect(Reflect.has(window, 'hostile')).toBe(false)
  })

  it('stay text where the reader links them', async () => {
    openViewer({ hash: 'article=a300000000000003&at=0-5' })
    const link = page.getByRole('region', { name: 'Text of the article' }).getByRole('link', { name: NAME }).first()
    await expect.element(link).toHaveAttribute('title', NAME)
    await link.click()
    await expect.element(page.getByRole('heading', { level: 2, name: NAME })).toBeVisible()
    expect(document.querySelector('img[src="x"]')).toBeNull()
  })

  it('never become an address that runs a script', async () => {
    openViewer({ hash: 'article=a200000000000002&at=0-5' })
    await expect.element(page.getByRole('region', { name: 'Text of the article' })).toBeVisible()
    expect(document.querySelector('a[href^="javascript"]')).toBeNull()
  })
})
