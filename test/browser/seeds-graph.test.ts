import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { DocumentRecord, RelationRecord } from '../../src/model'
import { folderOverHttp } from '../../src/viewer/data/graph-folder'
import { openViewer } from './support/open-viewer'

/** The graph of the five seed articles, as it is committed. */
const SEEDS = folderOverHttp('/seeds-graph/')

const records = async <Item>(file: 'relations.jsonl' | 'documents.jsonl'): Promise<readonly Item[]> =>
  (await SEEDS(file)).split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Item]))

interface Meeting {
  readonly sentence: string
  readonly article: DocumentRecord
}

/** Of the sentences that say that the two met, the one that stands furthest down in its article, so that the reader must scroll. */
async function findMeeting(): Promise<Meeting> {
  const ends = ['person:emmanuel-macron', 'person:vladimir-putin']
  const [relations, documents] = [
    await records<RelationRecord>('relations.jsonl'),
    await records<DocumentRecord>('documents.jsonl'),
  ]
  const [evidence] = relations
    .filter(({ type, source, target }) => type === 'consult' && ends.includes(source) && ends.includes(target))
    .flatMap((relation) => relation.evidence)
    .sort((a, b) => b.start - a.start)
  const article = documents.find(({ id }) => id === evidence?.document)
  if (!evidence || !article) throw new Error('the graph of the seeds does not say that the two met')
  return { sentence: evidence.text, article }
}

const joined = (elements: readonly Element[]): string => elements.map(({ textContent }) => textContent).join('')

describe('in the graph of the seed articles', () => {
  it('a reader searches for Putin and reads in its article the sentence that says that he met Macron', async () => {
    const { sentence, article } = await findMeeting()
    openViewer({ folder: SEEDS })

    await userEvent.fill(page.getByRole('combobox', { name: 'Search names, topics and sentences' }), 'putin')
    await userEvent.click(page.getByRole('option', { name: 'Vladimir Putin person' }))
    await expect.element(page.getByRole('heading', { level: 2, name: 'Vladimir Putin' })).toBeVisible()

    const meetings = page.getByRole('group', { name: 'Both ways: met / spoke with' })
    await userEvent.click(meetings.getByRole('button', { name: /^Emmanuel Macron/ }))
    const title = /^(Emmanuel Macron|Vladimir Putin) met \/ spoke with (Emmanuel Macron|Vladimir Putin)$/
    await expect.element(page.getByRole('heading', { level: 2, name: title })).toBeVisible()

    const evidence = page.getByRole('listitem').filter({ hasText: sentence })
    await expect.element(evidence).toBeInTheDocument()
    expect(evidence.element().querySelector('blockquote')?.textContent).toBe(sentence)
    await userEvent.click(evidence.getByRole('button', { name: article.title ?? article.path }))

    const text = page.getByRole('region', { name: 'Text of the article' })
    await expect.element(text).toBeVisible()
    expect(text.element().textContent).toBe(article.text)
    const passage = [...text.element().querySelectorAll('mark[data-roles~="passage"]')]
    expect(joined(passage)).toBe(sentence)
    await expect.element(page.elementLocator(passage[0] ?? document.body)).toBeInViewport()
  })
})
