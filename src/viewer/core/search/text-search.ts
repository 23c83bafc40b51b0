import type { DocumentRecord } from '../../../model'
import { articleTitle } from '../words/article-words'
import { collectSentences, type SentenceRecords } from './collect-sentences'
import { latestFirst } from './latest-first'
import type { Sentence } from './sentence'
import { TextIndex } from './text-index'

/** What articles say in so many words. */
export interface TextSearch {
  readonly sentences: (words: string) => Found<Sentence>
  /** By their titles. */
  readonly articles: (words: string) => Found<DocumentRecord>
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
  const documents = latestFirst(records.documents.values())
  const sentences = collectSentences(records)
  const titles = await indexOf(documents, articleTitle, () => 1, pause)
  const texts = await indexOf(sentences, ({ text }) => text, weightOf, pause)
  return { sentences: finder(sentences, texts), articles: finder(documents, titles) }
}

const weightOf = ({ uses, isCopy }: Sentence): number =>
  (uses.length > 0 ? WEIGHTS.used : WEIGHTS.unused) * (isCopy ? WEIGHTS.copy : 1)

async function indexOf<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  weigh: (item: Item) => number,
  pause: () => Promise<void>,
): Promise<TextIndex> {
  const index = new TextIndex()
  let waiting = 0
  for (const item of items) {
    const text = textOf(item)
    index.add(text, weigh(item))
    waiting += text.length
    if (waiting < CHUNK) continue
    waiting = 0
    await pause()
  }
  return index
}

const finder =
  <Item>(items: readonly Item[], index: TextIndex) =>
  (words: string): Found<Item> => {
    const found = index.search(words)
    return { items: found.numbers.flatMap((number) => items[number] ?? []), words: found.words }
  }
