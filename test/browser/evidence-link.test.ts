import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { GraphFile } from '../../src/viewer/data/graph-folder'
import { fixtureRelation } from './support/fixture-relation'
import { makeLongGraph } from './support/make-long-graph'
import { openViewer } from './support/open-viewer'

const ACCUSE = fixtureRelation('person:ada-voss', 'accuse', 'country:XS')
const AGAIN = 'Voss again accused Sudmark of overfishing, officials say.'
const FILES = makeLongGraph()
const LONG = async (file: GraphFile): Promise<string> => FILES[file]

const piece = (words: string) => page.getByRole('listitem').filter({ hasText: words })

/** Stands in for the clipboard, which a browser without a person before it keeps shut. */
function watchClipboard(answer: () => Promise<void> = () => Promise.resolve()): readonly string[] {
  const copied: string[] = []
  const spy = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
    copied.push(text)
    return answer()
  })
  onTestFinished(() => spy.mockRestore())
  return copied
}

describe('a piece of evidence', () => {
  it('has a link of its own, which opens it, marked and in view', async () => {
    const copied = watchClipboard()
    const first = openViewer({ hash: `view=list&relation=${ACCUSE}`, folder: LONG })
    await userEvent.click(page.getByRole('button', { name: 'Next' }))
    await userEvent.click(piece('misdeed 12,').getByRole('button', { name: 'Copy link' }))
    await expect.element(piece('misdeed 12,').getByText('Copied')).toBeVisible()
    first.unmount()

    openViewer({ hash: new URL(copied[0] ?? '').hash.slice(1), folder: LONG })
    const marked = () => document.querySelectorAll('[aria-current="true"]')
    await expect
      .poll(() => [...marked()].map(({ textContent }) => /misdeed \d+/.exec(textContent)?.[0]), { timeout: 20_000 })
      .toEqual(['misdeed 12'])
    await expect.element(page.elementLocator(marked()[0] ?? document.body)).toBeInViewport()
  })

  it('whose place the graph does not have leaves its relation as it is, and says so', async () => {
    openViewer({ hash: `view=list&relation=${ACCUSE}&sentence=7-nowhere` })
    await expect.element(page.getByText('The sentence that the link points at is not among these.')).toBeVisible()
    await expect.element(page.getByText(AGAIN)).toBeVisible()
    expect(document.querySelector('[aria-current="true"]')).toBeNull()
  })

  it('that the filters leave out is shown all the same, and it is said that they do', async () => {
    const copied = watchClipboard()
    const first = openViewer({ hash: `view=list&relation=${ACCUSE}` })
    await userEvent.click(piece('on Tuesday.').first().getByRole('button', { name: 'Copy link' }))
    await expect.poll(() => copied.length).toBe(1)
    first.unmount()

    openViewer({ hash: `${new URL(copied[0] ?? '').hash.slice(1)}&since=2031-04-05` })
    await expect.element(page.getByText(/^The filters leave out the sentence that the link points at/)).toBeVisible()
    await expect.poll(() => document.querySelector('[aria-current="true"]')?.textContent).toContain('on Tuesday.')
  })

  it('is copied as a quotation, with where it stands, in plain text', async () => {
    const copied = watchClipboard()
    openViewer({ hash: `view=list&relation=${ACCUSE}` })
    await userEvent.click(piece(AGAIN).getByRole('button', { name: 'Copy as quotation' }))
    await expect.element(piece(AGAIN).getByText('Copied')).toBeVisible()
    expect(copied).toEqual([
      `“${AGAIN}” — Talks at Port Elm <script>window.hostile = true</script>, Northern Wire, 2031-04-05`,
    ])
  })

  it('is shown to be copied by hand where the browser does not let the page copy', async () => {
    watchClipboard(() => Promise.reject(new Error('not allowed')))
    const old = vi.spyOn(document, 'execCommand').mockReturnValue(false)
    onTestFinished(() => old.mockRestore())
    openViewer({ hash: `view=list&relation=${ACCUSE}` })
    await userEvent.click(piece(AGAIN).getByRole('button', { name: 'Copy as quotation' }))
    await expect.element(piece(AGAIN).getByRole('textbox')).toHaveValue(expect.stringContaining(AGAIN))
  })
})
