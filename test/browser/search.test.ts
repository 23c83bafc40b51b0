import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MissingFile } from '../../src/viewer/data/graph-folder'
import { makeFixtureGraph } from './support/make-fixture-graph'
import { openViewer } from './support/open-viewer'

const search = () => page.getByRole('combobox', { name: 'Search names, topics and sentences' })
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name })
const results = () => page.getByRole('region', { name: 'Results of the search' })
const group = (name: string) => page.getByRole('group', { name })
const marked = (element: Element) => [...element.querySelectorAll('mark')].map(({ textContent }) => textContent)

describe('searching for a name', () => {
  it('suggests names however they are accented and opens the profile of the one picked', async () => {
    openViewer()
    await userEvent.fill(search(), 'emile')
    await userEvent.click(group('People, places and groups').getByRole('option', { name: 'Émile Tarn' }))
    await expect.element(heading('Émile Tarn')).toBeVisible()
    await expect.element(page.getByText('Also Tarn')).toBeVisible()
  })

  it('finds an entity by an alias and says by which', async () => {
    openViewer({ hash: 'view=list' })
    await userEvent.fill(search(), 'republic')
    const option = page.getByRole('option', { name: 'Sudmark' })
    await expect.element(option).toHaveTextContent('also “Republic of Sudmark”')
  })

  it('forgives a slip', async () => {
    openViewer({ hash: 'view=list' })
    await userEvent.fill(search(), 'sudmrak')
    await expect.element(page.getByRole('option', { name: 'Sudmark' })).toBeVisible()
  })

  it('shows topics by themselves', async () => {
    openViewer({ hash: 'view=list' })
    await userEvent.fill(search(), 'quota')
    await userEvent.click(group('Topics').getByRole('option', { name: 'fishing quotas' }))
    await expect.element(heading('fishing quotas')).toBeVisible()
  })

  it('needs no pointer', async () => {
    openViewer({ hash: 'view=list' })
    await userEvent.click(search())
    await userEvent.keyboard('mira{ArrowDown}{Enter}')
    await expect.element(heading('Mira Sol')).toBeVisible()
  })

  it('says so where nothing matches', async () => {
    openViewer({ hash: 'view=list' })
    await userEvent.fill(search(), 'zzzz')
    await expect.element(page.getByText('Nothing matches.')).toBeVisible()
  })
})

describe('searching for the words of a sentence', () => {
  it('marks them, says what the sentence tells and where it stands, and opens that with its evidence pointed at', async () => {
    const viewer = openViewer({ hash: 'view=list' })
    await userEvent.fill(search(), 'patrol dat')
    const option = group('Sentences').getByRole('option', { name: /share patrol data/ })
    await expect.element(option).toHaveTextContent(/Norland cooperated with Harbour Union · Northern Wire, 2031-04-05/)
    expect(marked(option.element())).toEqual(['patrol', 'data'])
    await userEvent.click(option)
    await expect
      .element(heading(/Norland cooperated with Harbour Union|Harbour Union cooperated with Norland/))
      .toBeVisible()
    const { selected, evidence } = viewer.store.get()
    expect(selected?.kind).toBe('relation')
    expect(evidence?.document).toBe('a200000000000002')
  })

  it('leads from a denial to what it denies', async () => {
    openViewer({ hash: 'view=list' })
    await userEvent.fill(search(), 'every word of it')
    await userEvent.click(search())
    await userEvent.keyboard('{Enter}')
    await userEvent.click(results().getByRole('button', { name: 'Denies: Ada Voss accused / criticised Sudmark' }))
    await expect.element(heading(/^Ada Voss accused/)).toBeVisible()
  })

  it('opens the article of words that are nobody’s evidence', async () => {
    openViewer({ hash: 'view=list' })
    await userEvent.fill(search(), 'herring paragraph 17')
    await userEvent.click(group('Sentences').getByRole('option', { name: /Paragraph 17 / }))
    await expect.element(page.getByRole('dialog', { name: 'Article' })).toHaveTextContent('price of herring')
    await expect
      .poll(() => document.querySelector('mark[data-roles~="passage"]')?.textContent)
      .toContain('Paragraph 17')
  })

  it('finds articles by their titles', async () => {
    openViewer({ hash: 'view=list' })
    await userEvent.fill(search(), 'talks at port')
    await userEvent.click(group('Articles').getByRole('option', { name: /Talks at Port Elm/ }))
    await expect.element(page.getByRole('dialog', { name: 'Article' })).toHaveTextContent('Talks at Port Elm')
  })

  it('says that it looks through the sentences, and then how many it found', async () => {
    const whole = makeFixtureGraph()
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    openViewer({
      hash: 'view=list',
      folder: async (file) => {
        if (file === 'relations.jsonl') await held
        return whole[file]
      },
    })
    await userEvent.fill(search(), 'herring')
    await expect.element(page.getByText('Looking through the sentences…')).toBeVisible()
    release()
    await expect.element(page.getByText('30 sentences', { exact: true })).toBeVisible()
  })

  it('says so where the sentences cannot be loaded, and tries again when asked', async () => {
    const whole = makeFixtureGraph()
    let isOnline = false
    openViewer({
      hash: 'view=list',
      folder: async (file) => {
        if (file === 'relations.jsonl' && !isOnline) throw new MissingFile(file, 'the server answers 404')
        return whole[file]
      },
    })
    await userEvent.fill(search(), 'norland')
    await expect.element(page.getByText('The sentences could not be loaded.')).toBeVisible()
    await userEvent.keyboard('{Enter}')
    isOnline = true
    await userEvent.click(results().getByRole('button', { name: 'Try again' }))
    await expect.element(results().getByText('Norland and the Harbour Union')).toBeVisible()
  })
})

describe('all that a search finds', () => {
  it('is spread out by Enter, shows more when asked, and closes to where the reader was', async () => {
    openViewer({ hash: 'view=list&entity=person:ada-voss' })
    await userEvent.fill(search(), 'herring')
    await userEvent.keyboard('{Enter}')
    await expect.element(results().getByText('30 sentences.')).toBeVisible()
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Results of the search')
    expect(results().element().querySelectorAll('blockquote')).toHaveLength(25)
    await userEvent.click(results().getByRole('button', { name: 'Show more of 30 sentences' }))
    expect(results().element().querySelectorAll('blockquote')).toHaveLength(30)
    await userEvent.click(page.getByRole('button', { name: 'Close' }))
    await expect.element(heading('Ada Voss')).toBeVisible()
  })

  it('is opened by the last line of a kind, and is not lost when one of it is opened', async () => {
    openViewer({ hash: 'view=list' })
    await userEvent.fill(search(), 'sudmark')
    await userEvent.click(page.getByRole('option', { name: /Show all \d+ sentences/ }))
    await userEvent.click(results().getByRole('button', { name: 'Ada Voss accused / criticised Sudmark' }).first())
    await expect.element(heading(/^Ada Voss accused/)).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Back to the results for “sudmark”' }))
    await expect.element(results()).toBeVisible()
  })

  it('is there again when the reader goes back', async () => {
    openViewer({ hash: 'view=list' })
    await userEvent.fill(search(), 'mira')
    await userEvent.keyboard('{Enter}')
    await userEvent.click(results().getByRole('button', { name: 'Mira Sol', exact: true }))
    await expect.element(heading('Mira Sol')).toBeVisible()
    window.history.back()
    await expect.element(results()).toBeVisible()
  })
})

describe('the search field', () => {
  it.each([
    ['/', '/'],
    ['Ctrl+K', '{Control>}k{/Control}'],
  ])('is reached by %s', async (_, keys) => {
    openViewer({ hash: 'view=list' })
    await userEvent.click(page.getByRole('heading', { level: 1 }))
    await userEvent.keyboard(keys)
    await expect.element(search()).toHaveFocus()
    await userEvent.keyboard('a/b')
    await expect.element(search()).toHaveValue('a/b')
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('listbox')).not.toBeInTheDocument()
  })

  it('is walked by arrows and put away by Escape', async () => {
    openViewer({ hash: 'view=list' })
    await userEvent.click(search())
    await userEvent.keyboard('voss')
    await expect.element(page.getByRole('option', { name: 'Ada Voss person' })).toBeVisible()
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(page.getByRole('option', { name: 'Ada Voss person' })).toHaveAttribute('data-focused', 'true')
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('listbox')).not.toBeInTheDocument()
    await expect.element(search()).toHaveValue('voss')
  })

  it.each([
    ['expressions', '(.*)+$[\\'],
    ['markup', '<img src=x onerror="window.hostile=true">'],
    ['10,000 letters', 'q'.repeat(10_000)],
    ['only punctuation', '…!?—“'],
    ['pictures', '🙂🙃'],
    ['words from right to left', '\u202eمرحبا'],
  ])('takes %s for words like any others', async (_, words) => {
    openViewer({ hash: 'view=list' })
    await userEvent.fill(search(), words)
    await expect.element(page.getByRole('status').last()).toBeInTheDocument()
    await userEvent.keyboard('{Enter}')
    await expect.element(results()).toBeVisible()
    expect(Reflect.has(window, 'hostile')).toBe(false)
    expect(document.querySelector('img[src="x"]')).toBeNull()
  })
})
