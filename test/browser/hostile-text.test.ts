import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { fixtureRelation } from './support/fixture-relation'
import { openViewer } from './support/open-viewer'

const NAME = '<img src=x onerror="window.hostile = true">'

describe('names, titles and sentences that would like to be markup', () => {
  it.each([
    ['a profile', 'entity=organization:img-src-x'],
    ['the evidence', `relation=${fixtureRelation('organization:img-src-x', 'assault', 'organization:fleet-watch')}`],
    ['an article', 'article=a300000000000003&at=0-5'],
    ['the list', 'view=list'],
  ])('stay text in %s', async (_, hash) => {
    openViewer({ hash })
    await expect.element(page.getByText(NAME, { exact: false }).first()).toBeInTheDocument()
    expect(document.querySelector('img[src="x"]')).toBeNull()
    expect(Reflect.has(window, 'hostile')).toBe(false)
  })

  it('never become an address that runs a script', async () => {
    openViewer({ hash: 'article=a200000000000002&at=0-5' })
    await expect.element(page.getByRole('region', { name: 'Text of the article' })).toBeVisible()
    expect(document.querySelector('a[href^="javascript"]')).toBeNull()
  })
})
