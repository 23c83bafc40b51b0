import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { extract } from '../../src/extract'
import type { GraphFile } from '../../src/viewer/data/graph-folder'
import { sourceOfData } from '../../src/viewer/data/source-of-data'
import { fixtureRelation } from './support/fixture-relation'
import { makeFixtureGraph } from './support/make-fixture-graph'
import { LONG_ARTICLE, makeLongGraph } from './support/make-long-graph'
import { openViewer } from './support/open-viewer'

const ACCUSE = fixtureRelation('person:ada-voss', 'accuse', 'country:XS')
const ARTICLE = 'article=a100000000000001&at=63-139'
const FILES = makeLongGraph()
const LONG = async (file: GraphFile): Promise<string> => FILES[file]

/** A book takes a slow machine a while. */
const PATIENT = { timeout: 60_000 }

const text = () => page.getByRole('region', { name: 'Text of the article' })
const step = (name: 'Previous sentence' | 'Next sentence') => page.getByRole('button', { name })
const passage = (): string =>
  [...document.querySelectorAll('mark[data-roles~="passage"]')].map(({ textContent }) => textContent).join('')

describe('the reader of an article', () => {
  it('makes every name a link that says whom it names and opens the profile', async () => {
    openViewer({ hash: `view=list&${ARTICLE}` })
    const link = text()
      .getByRole('link', { name: 'Voss (Ada Voss)' })
      .or(text().getByRole('link', { name: 'Ada Voss' }))
    await expect.element(link.first()).toHaveAttribute('title', 'Ada Voss')
    await userEvent.click(link.first())
    await expect.element(page.getByRole('heading', { level: 2, name: 'Ada Voss' })).toBeVisible()
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    window.history.back()
    await expect.element(text()).toBeVisible()
  })

  it('says of a pronoun whom it stands for', async () => {
    const files = makeFixtureGraph()
    const document = JSON.parse(files['documents.jsonl'].split('\n')[0] ?? '')
    const start = document.text.indexOf('his country')
    const pronoun = {
      entity: 'person:emile-tarn',
      document: document.id,
      start,
      end: start + 3,
      text: 'his',
      form: 'pronoun',
    }
    openViewer({
      hash: `view=list&${ARTICLE}`,
      files: {
        'mentions.jsonl': `${files['mentions.jsonl']}${JSON.stringify({ ...pronoun, rule: 'r', confidence: 1 })}\n`,
      },
    })
    await expect.element(text().getByRole('link', { name: 'his (Émile Tarn)' })).toHaveAttribute('title', 'Émile Tarn')
  })

  it('has a sign beside each sentence that is evidence, which opens what it is evidence of', async () => {
    openViewer({ hash: `view=list&${ARTICLE}` })
    await userEvent.click(page.getByRole('button', { name: 'Evidence of 1 relation: open' }).first())
    await expect.element(page.getByRole('heading', { level: 2, name: /Ada Voss accused/ })).toBeVisible()
    await expect
      .poll(() => document.querySelector('[aria-current="true"] blockquote')?.textContent)
      .toContain('on Tuesday')
  })

  it('lets the reader choose where a sentence is evidence of several relations, without a pointer', async () => {
    openViewer({ hash: `view=list&${ARTICLE}` })
    const sign = page.getByRole('button', { name: 'Evidence of 2 relations: open' }).first()
    await expect.element(sign).toBeInTheDocument()
    sign.element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('dialog', { name: 'What this sentence is evidence of' })).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Émile Tarn leads Sudmark' }))
    await expect.element(page.getByRole('heading', { level: 2, name: 'Émile Tarn leads Sudmark' })).toBeVisible()
  })

  it('opens by one sign what all the sentences say that begin in its line', async () => {
    const data = extract([{ path: 'a.txt', text: 'Angela Merkel met Vladimir Putin. Iran accused Israel.' }])
    const [document] = data.documents
    openViewer({ source: sourceOfData(data, 'two'), hash: `view=list&article=${document?.id}&at=0-33` })
    await userEvent.click(page.getByRole('button', { name: 'Evidence of 1 relation: open' }).last())
    const dialog = page.getByRole('dialog', { name: 'What these sentences are evidence of' })
    await expect.element(dialog.getByText('Iran accused Israel.')).toBeVisible()
    await userEvent.click(dialog.getByRole('button', { name: /^Angela Merkel met/ }))
    await expect.element(page.getByRole('heading', { level: 2, name: /^Angela Merkel met/ })).toBeVisible()
  })

  it('goes from sentence to sentence of the selected relation, through all articles, and back', async () => {
    openViewer({ hash: `view=list&relation=${ACCUSE}&${ARTICLE}` })
    await expect.element(page.getByText(/^Sentence 1 of 3/)).toBeVisible()
    await expect.element(step('Previous sentence')).toBeDisabled()
    await userEvent.click(step('Next sentence'))
    await expect.poll(passage).toBe('Voss again accused Sudmark of overfishing, officials say.')
    await userEvent.click(step('Next sentence'))
    await expect.poll(passage).toBe('Voss once more accused Sudmark of overfishing, according to officials.')
    await expect.element(step('Next sentence')).toBeDisabled()
    window.history.back()
    await expect.poll(passage).toBe('Voss again accused Sudmark of overfishing, officials say.')
  })

  it('shows the text before the names in it are there, and says so where they cannot be loaded', async () => {
    openViewer({ hash: `view=list&${ARTICLE}`, files: { 'mentions.jsonl': null } })
    await expect.element(page.getByText('The names in this article could not be loaded.')).toBeVisible()
    await expect.element(text()).toHaveTextContent('President Ada Voss accused Sudmark')
    expect(text().element().querySelector('a')).toBeNull()
  })

  it('opens an article of a book’s length at its sentence, with all its names', { timeout: 120_000 }, async () => {
    const { text: whole, start, end } = longPlace(300)
    openViewer({ hash: `view=list&relation=${ACCUSE}&article=${LONG_ARTICLE}&at=${start}-${end}`, folder: LONG })
    await expect.poll(() => document.querySelectorAll('.article-text a').length, PATIENT).toBe(2800)
    expect(document.querySelector('.article-text')?.textContent).toBe(whole)
    expect(passage()).toContain('misdeed 300,')
    await expect
      .element(page.elementLocator(document.querySelector('mark[data-roles~="passage"]') ?? document.body))
      .toBeInViewport()
  })
})

/** Where the so many-th sentence of the long article stands, and the article. */
function longPlace(number: number): { readonly text: string; readonly start: number; readonly end: number } {
  const line =
    makeLongGraph()
      ['documents.jsonl'].split('\n')
      .find((words) => words.includes(LONG_ARTICLE)) ?? ''
  const { text: whole }: { readonly text: string } = JSON.parse(line)
  const start = whole.indexOf(`Ada Voss accused Sudmark of misdeed ${number},`)
  return { text: whole, start, end: whole.indexOf('\n', start) }
}
