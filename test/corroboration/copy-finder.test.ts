import { describe, expect, it } from 'vitest'
import { articleTexts } from '../../src/corroboration/article-text'
import { collapseCopies } from '../../src/corroboration/collapse-copies'
import { CopyFinder } from '../../src/corroboration/copy-finder'
import { allSentences, articleOf, type Corpus } from './corpus'

function comparisonsIn(corpus: Corpus) {
  const articles = Object.entries(corpus).map(([id, sentences]) => articleOf(id, sentences))
  const texts = articleTexts(articles, allSentences(corpus))
  const finder = new CopyFinder(texts)
  for (const rank of texts.keys()) finder.take(rank)
  return finder.comparisons.sentences + finder.comparisons.articles
}

const corpusOf = (size: number, sentences: (i: number) => readonly string[]): Corpus =>
  Object.fromEntries(Array.from({ length: size }, (_, i) => [`a${i}`, sentences(i)]))

/** Articles of one sentence each, and one that has them all. */
const digestOf = (size: number): Corpus => {
  const sentences = Array.from(
    { length: size },
    (_, i) => `Mayor Z${i}x opened the bridge over the river P${i}y on Sunday.`,
  )
  return { ...corpusOf(size, (i) => [sentences[i] ?? '']), digest: [...sentences, 'All of them wore a hat.'] }
}

describe('a digest of many articles', () => {
  it('is gone through beside a few of them only', () => {
    const [some, many] = [50, 400].map((size) => comparisonsIn(digestOf(size)) / size) as [number, number]
    expect(many).toBeLessThan(1.3 * some)
  })

  it('is known to be copied from each of them', () => {
    const corpus = digestOf(60)
    const articles = Object.entries(corpus).map(([id, sentences]) =>
      articleOf(id, sentences, { published: id === 'digest' ? '2020-05-02' : '2020-05-01' }),
    )
    const origins = collapseCopies(articles, allSentences(corpus))
    expect(new Set(origins.values()).size).toBe(60)
  })
})

describe('the work for an article does not grow with their number', () => {
  it.each<[string, (i: number) => readonly string[]]>([
    [
      'where all have one formula',
      (i) => [`The court will announce its ruling in the case of firm Q${i}x next week after the break.`],
    ],
    [
      'where all have one sentence',
      () => ['The harbour master of Valletta closed the port on Sunday night because of the storm.'],
    ],
    [
      'where all have one opening and then something of their own',
      (i) => [
        `The president of the republic said on Monday that case V${i}x of the matter was closed.`,
        `According to the president of the republic, the matter W${7 * i}y goes on in the courts.`,
      ],
    ],
    [
      'where each two are copies',
      (i) => [`Mayor Z${i >> 1}x opened the bridge over the river P${i >> 1}y on Sunday afternoon.`],
    ],
  ])('%s', (_, sentences) => {
    const [some, many] = [200, 1600].map((size) => comparisonsIn(corpusOf(size, sentences)) / size) as [number, number]
    expect(many).toBeLessThan(Math.max(1, 1.3 * some))
    expect(many).toBeLessThan(12)
  })
})
