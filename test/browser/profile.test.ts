import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { DocumentRecord } from '../../src/model'
import { makeFixtureGraph } from './support/make-fixture-graph'
import { openViewer } from './support/open-viewer'

/** The mentions of the fixture, and the last of some words in its first article. */
function mentionsWith(words: string, entity: string): string {
  const files = makeFixtureGraph()
  const article: DocumentRecord = JSON.parse(files['documents.jsonl'].split('\n')[0] ?? '')
  const start = article.text.lastIndexOf(words)
  const place = { document: article.id, start, end: start + words.length, text: words }
  return `${files['mentions.jsonl']}${JSON.stringify({ entity, ...place, form: 'name', rule: 'r', confidence: 1 })}\n`
}

describe('the profile of an entity', () => {
  it('tells what it did, what was done to it, what it said and where it is named', async () => {
    openViewer({ hash: 'view=list&entity=person:emile-tarn' })
    for (const title of [
      'What Émile Tarn did',
      'What was done to or said of Émile Tarn',
      'Both ways',
      'What Émile Tarn said',
      'Articles',
    ]) {
      await expect.element(page.getByRole('heading', { name: title })).toBeVisible()
    }
    await expect.element(page.getByText('We reject every word of it', { exact: true })).toBeVisible()
    await expect.element(page.getByText(/Quoted with “told” in/)).toBeVisible()
  })

  it('tells what others said of it, and who', async () => {
    openViewer({
      hash: 'view=list&entity=country:XN',
      files: { 'mentions.jsonl': mentionsWith('Norland', 'country:XN') },
    })
    await expect.element(page.getByRole('heading', { name: 'What others said of Norland' })).toBeVisible()
    await expect.element(page.getByText('his country would not sanction Norland', { exact: true })).toBeVisible()
    await expect.element(page.getByText(/Émile Tarn: Reported with “said”/)).toBeVisible()
  })

  it('says in a word whether there is more conflict or cooperation', async () => {
    openViewer({ hash: 'view=list&entity=person:emile-tarn' })
    await expect.element(page.getByText('As much conflict as cooperation')).toBeVisible()
    await expect.element(page.getByText('1 sentence of conflict, 1 of cooperation')).toBeVisible()
  })

  it('names the topics that it is named together with', async () => {
    openViewer({ hash: 'view=list&entity=person:ada-voss' })
    await expect.element(page.getByRole('heading', { name: 'Topics' })).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'fishing quotas', exact: true }))
    await expect.element(page.getByRole('heading', { level: 2, name: 'fishing quotas' })).toBeVisible()
  })

  it('shows when it was, and keeps the time of a bar alone when that is clicked, all of it at another click', async () => {
    const viewer = openViewer({ hash: 'view=list&entity=person:ada-voss' })
    const bars = page.getByRole('figure', { name: 'Ada Voss over time' })
    const bar = bars.getByRole('button', { name: '2031-04-05: 3 sentences' })
    await userEvent.click(bar)
    expect(viewer.store.get().filters).toMatchObject({ since: '2031-04-05', until: '2031-04-05' })
    await expect.element(bar).toHaveAttribute('aria-pressed', 'true')
    await expect.element(bars.getByRole('button', { name: '2031-04-02: 2 sentences' })).toBeVisible()
    await expect.element(page.getByText(/relations? filtered out/)).toBeVisible()
    await userEvent.click(bar)
    expect(viewer.store.get().filters).toMatchObject({ since: null, until: null })
  })

  it('counts relations by what the filters leave, and brings back when asked what they leave out', async () => {
    openViewer({ hash: 'view=list&entity=person:ada-voss&since=2031-04-05' })
    await expect.element(page.getByRole('button', { name: 'Sudmark 1 sentence' })).toBeVisible()
    await expect.element(page.getByText('1 relation filtered out.')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Show', exact: true }))
    await expect.element(page.getByText('1 relation filtered out.')).not.toBeInTheDocument()
  })

  it('opens the path finder at an entity', async () => {
    const viewer = openViewer({ hash: 'view=list&entity=person:ada-voss' })
    await userEvent.click(page.getByRole('button', { name: 'Find a path to…' }))
    expect(viewer.store.get().selected).toMatchObject({ kind: 'path', from: 'person:ada-voss', to: null })
  })

  it('opens an article at what was said', async () => {
    openViewer({ hash: 'view=list&entity=person:emile-tarn' })
    const statement = page.getByText('his country would not sanction Norland', { exact: true })
    await expect.element(statement).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Norland accuses Sudmark over fishing quotas' }).first())
    await expect.element(page.getByRole('region', { name: 'Text of the article' })).toBeVisible()
    const passage = [...document.querySelectorAll('mark[data-roles~="passage"]')]
      .map((mark) => mark.textContent)
      .join('')
    expect(passage).toContain('his country would not sanction Norland')
  })

  it('says so where a link names something that the graph does not have', async () => {
    openViewer({ hash: 'view=list&entity=person:nobody' })
    await expect.element(page.getByText('Not in this graph')).toBeVisible()
  })
})
