import type { DocumentRecord } from '../../../model'
import { articleTitle } from '../words/article-words'
import { eachSentence, type SentenceRecords } from './each-sentence'
import { latestFirst } from './latest-first'
import type { Sentence } from './sentence'
import { TextIndex } from './text-index'

/** What articles say in so many words. */
export interface TextSearch {
  readonly sentences: (words: string) => Found<Sentence>
  /** By their titles. */
  readonly articles: (words: string) => Found<DocumentRecord>
  /** Where the sentences stand, by id. */
  readonly documents: ReadonlyMap<string, DocumentRecord>
}

export interface Found<Item> {
  /** The best match first. */
  readonly items: readonly Item[]
  /** The words of theirs by which they were found, folded. */
  readonly words: ReadonlySet<string>
}

/** So many characters are taken into the index at a time: some ten milliseconds of work. */
const CHUNK = 50_000

/** How much a sentence counts among those that match equally well. */
const WEIGHTS = { used: 1, unused: 0.7, copy: 0.8 }

/** @param pause lets others work before the next chunk. */
export async function buildTextSearch(records: SentenceRecords, pause: () => Promise<void>): Promise<TextSearch> {
  await pause()
  const articles = await gather(latestFirst(records.documents.values()), (article) => [articleTitle(article), 1], pause)
  const sentences = await gather(eachSentence(records), (sentence) => [sentence.text, weightOf(sentence)], pause)
  return { sentences: finder(sentences), articles: finder(articles), documents: records.documents }
}

const weightOf = ({ uses, isCopy }: Sentence): number =>
  (uses.length > 0 ? WEIGHTS.used : WEIGHTS.unused) * (isCopy ? WEIGHTS.copy : 1)

interface Gathered<Item> {
  readonly items: readonly Item[]
  readonly index: TextIndex
}

async function gather<Item>(
  items: Iterable<Item>,
  read: (item: Item) => readonly [text: string, weight: number],
  pause: () => Promise<void>,
): Promise<Gathered<Item>> {
  const gathered: Item[] = []
  const index = new TextIndex()
  let waiting = 0
  for (const item of items) {
    const [text, weight] = read(item)
    gathered.push(item)
    index.add(text, weight)
    waiting += text.length
    if (waiting < CHUNK) continue
    waiting = 0
    await pause()
  }
  return { items: gathered, index }
}

const finder =
  <Item>({ items, index }: Gathered<Item>) =>
  (words: string): Found<Item> => {
    const found = index.search(words)
    return { items: found.numbers.flatMap((number) => items[number] ?? []), words: found.words }
  }
