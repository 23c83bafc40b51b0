import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { extract } from '../../src/extract'
import { extractInWorker } from '../../src/run/browser'
import { chooseFiles, dropFiles, holdOver, pasteText, textFile } from './support/give-files'
import { openViewer } from './support/open-viewer'

/** A worker loads the language model before it reads: on a slow machine that takes a while. */
const PATIENCE = { timeout: 60_000 }

/** Several such waits stand in one test. */
const LONG_TEST = { timeout: 180_000 }

const ACCUSED = 'May 30, 2017\n\nEmmanuel Macron accused Russia of lying.'
const MET = 'June 2, 2017\n\nAngela Merkel met Theresa May in Berlin.'

const dialog = () => page.getByRole('dialog', { name: 'Open articles or a graph' })

/** An article that takes the machine a while. */
const LONG = Array.from({ length: 4000 }, (_, index) => `Emmanuel Macron accused Russia of lying ${index} times.`).join(
  ' ',
)

describe('articles of the reader’s own', () => {
  it('become a graph when they are dropped on the page', LONG_TEST, async () => {
    openViewer({ hash: 'entity=person:ada-voss' })
    await expect.element(page.getByRole('heading', { name: 'Ada Voss', exact: true })).toBeVisible()
    dropFiles(textFile('a.txt', ACCUSED), textFile('b.md', MET))
    await expect.element(dialog()).toBeVisible()
    await expect.element(page.getByRole('button', { name: /Emmanuel Macron accused/ }), PATIENCE).toBeVisible()
    await expect.element(dialog()).not.toBeInTheDocument()
    expect(window.location.hash).toBe('')
    await page.getByRole('button', { name: /Emmanuel Macron accused/ }).click()
    await expect.element(page.getByText('accused').first()).toBeVisible()
  })

  it('are announced while they are held over the page', async () => {
    openViewer()
    await expect.element(page.getByRole('heading', { name: 'Pressgraph' })).toBeVisible()
    holdOver([textFile('a.txt', ACCUSED)])
    await expect.element(page.getByText('Drop articles or a graph to open them here.')).toBeVisible()
    window.dispatchEvent(new DragEvent('dragleave', { relatedTarget: null }))
    await expect.element(page.getByText('Drop articles or a graph to open them here.')).not.toBeInTheDocument()
  })

  it(
    'become a graph when their text is pasted anywhere, but not when it is pasted into a field',
    PATIENCE,
    async () => {
      openViewer()
      await page.getByRole('combobox').click()
      pasteText(ACCUSED)
      await expect.element(dialog()).not.toBeInTheDocument()
      await userEvent.keyboard('{Escape}')
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      pasteText(ACCUSED)
      await expect.element(page.getByRole('button', { name: /Emmanuel Macron accused/ }), PATIENCE).toBeVisible()
    },
  )

  it('can be typed or pasted into a box, and chosen as files, by keyboard alone', LONG_TEST, async () => {
    openViewer()
    await expect.element(page.getByRole('button', { name: 'Open…' })).toBeVisible()
    page.getByRole('button', { name: 'Open…' }).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(dialog().getByText('Nothing leaves this machine', { exact: false })).toBeVisible()
    await expect.element(dialog().getByRole('button', { name: 'Read this text' })).toBeDisabled()
    await dialog().getByRole('textbox', { name: 'Or the text of an article' }).fill(MET)
    await dialog().getByRole('button', { name: 'Read this text' }).click()
    await expect.element(page.getByRole('button', { name: /Angela Merkel met/ }), PATIENCE).toBeVisible()

    await page.getByRole('button', { name: 'Open…' }).click()
    const picker = document.querySelector('input[type="file"]:not([webkitdirectory])')
    if (!picker) throw new Error('there is no field for files')
    await chooseFiles(picker, textFile('a.txt', ACCUSED))
    await expect.element(page.getByRole('button', { name: /Emmanuel Macron accused/ }), PATIENCE).toBeVisible()
  })

  it('are read one by one: what can’t be read is named, with the reason, and the rest goes on', LONG_TEST, async () => {
    openViewer()
    await expect.element(page.getByRole('heading', { name: 'Pressgraph' })).toBeVisible()
    const files = [
      textFile('a.txt', ACCUSED),
      textFile('empty.txt', ''),
      textFile('picture.txt', new Uint8Array([0x89, 0x50, 0, 0xff])),
      textFile('photo<img src=x onerror=alert(1)>.jpg', 'x'),
    ]
    dropFiles(...files)
    const remarks = page.getByRole('status', { name: 'About this graph' })
    await expect.element(remarks.getByText('3 files were left out:'), PATIENCE).toBeVisible()
    await expect.element(remarks.getByText('empty.txt is empty; put an article into it or remove it')).toBeVisible()
    await expect.element(remarks.getByText('picture.txt is binary', { exact: false })).toBeVisible()
    await expect
      .element(remarks.getByText('photo<img src=x onerror=alert(1)>.jpg is no article', { exact: false }))
      .toBeVisible()
    expect(document.querySelector('img')).toBeNull()
    await remarks.getByRole('button', { name: 'Understood' }).click()
    await expect.element(remarks).not.toBeInTheDocument()
    await expect.element(page.getByRole('button', { name: /Emmanuel Macron accused/ })).toBeVisible()
  })

  it('tell how far they are, and stop at once when the reader cancels', LONG_TEST, async () => {
    openViewer({ hash: 'entity=person:ada-voss' })
    await expect.element(page.getByRole('heading', { name: 'Ada Voss', exact: true })).toBeVisible()
    dropFiles(textFile('short.txt', ACCUSED), textFile('zlong.txt', LONG), textFile('zzlong.txt', `${LONG} So be it.`))
    await expect.element(page.getByText('1 of 3 articles read…'), PATIENCE).toBeVisible()
    await expect
      .element(page.getByRole('progressbar', { name: 'Progress' }))
      .toHaveAttribute('aria-valuetext', '1 of 3 articles read…')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect.element(dialog()).not.toBeInTheDocument()
    await expect.element(page.getByRole('heading', { name: 'Ada Voss', exact: true })).toBeVisible()
    expect(window.location.hash).toBe('#entity=person:ada-voss')
  })

  it('that say nothing leave the graph that was there, and say so', LONG_TEST, async () => {
    openViewer({ hash: 'entity=person:ada-voss' })
    await expect.element(page.getByRole('heading', { name: 'Ada Voss', exact: true })).toBeVisible()
    dropFiles(textFile('a.txt', 'It rained, and then it rained some more.'))
    await expect.element(page.getByText(/^Nothing was found/), PATIENCE).toBeVisible()
    await page.getByRole('button', { name: 'Close' }).last().click()
    await expect.element(page.getByRole('heading', { name: 'Ada Voss', exact: true })).toBeVisible()
  })

  it('can be opened where the server has no graph', LONG_TEST, async () => {
    openViewer({ files: { 'graph.json': null } })
    await page.getByRole('button', { name: 'Open…' }).click()
    await dialog().getByRole('textbox').fill(ACCUSED)
    await dialog().getByRole('button', { name: 'Read this text' }).click()
    await expect.element(page.getByRole('button', { name: /Emmanuel Macron accused/ }), PATIENCE).toBeVisible()
  })
})

describe('extraction in a worker', () => {
  it('gives what the library gives, to the byte, in any order', LONG_TEST, async () => {
    const articles = [
      { path: 'a.txt', text: ACCUSED },
      { path: 'b.md', text: MET },
      {
        path: 'news/c.txt',
        text: 'May 31, 2017\n\nRussia denied that it had lied. "We never lie," said Vladimir Putin.',
      },
      { path: 'news/copy.txt', text: ACCUSED },
    ]
    const files = articles.map(({ path, text }) => ({ path, blob: new Blob([text]) }))
    const expected = JSON.stringify(extract(articles))
    const [there, back] = [await extractInWorker(files), await extractInWorker(files.toReversed())]
    expect(JSON.stringify(there.data)).toBe(expected)
    expect(JSON.stringify(back.data)).toBe(expected)
    expect(there.problems).toEqual([])
  })

  it('is over at once when it is called off', LONG_TEST, async () => {
    const ending = new AbortController()
    const onNews = () => ending.abort(new Error('enough'))
    const files = [{ path: 'long.txt', blob: new Blob([LONG]) }]
    await expect(extractInWorker(files, { signal: ending.signal, onNews })).rejects.toThrow('enough')
    await expect(extractInWorker(files, { signal: ending.signal })).rejects.toThrow('enough')
  })
})
