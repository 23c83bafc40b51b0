import { readFile } from 'node:fs/promises'
import nlp from 'compromise'

/** A program that uses compromise itself: what it is told of its own sentences while pressgraph works beside it. */
const SENTENCES = [
  'The think tank warned the news outlets of hate speech before the peace talks.',
  'Air strikes hit the arms deal that the press release head start.',
  'He accused them of lying.',
  'Ann Lee, head of the Russia program at United Kingdom think tank Chatham House, told Reuters that Moscow tried.',
]
const tell = () =>
  SENTENCES.map((sentence) =>
    nlp(sentence)
      .document.flat()
      .map(({ text, tags }) => [text, ...[...tags].sort()]),
  )

const alone = tell()
const { extract } = await import('pressgraph/extract')
const imported = tell()
if (process.argv[2] === 'plugging')
  nlp.plugin({ words: { accused: 'Noun', 'emmanuel macron': 'Verb' }, tags: { Noun: { is: 'Verb' } } })
const own = tell()
const articles = [
  { path: 'article.txt', text: await readFile('article.txt', 'utf8') },
  { path: 'sentences.txt', text: SENTENCES.join(' ') },
]
const graph = extract(articles)
console.log(JSON.stringify({ alone, imported, own, extracted: tell(), articles, graph }))
