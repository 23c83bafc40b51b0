import { readdirSync, readFileSync } from 'node:fs'
import { extractArticle } from '../../src/extract'
import { seededRandom } from '../../src/model'
import { readSeeds } from '../support/read-seeds'

const WRITTEN = new URL('../fixtures/bench-articles/', import.meta.url)

/** The seeds and the articles written for tests. */
export const realArticles = (): string[] => [
  ...readSeeds().map(({ text }) => text),
  ...readdirSync(WRITTEN)
    .sort()
    .map((path) => readFileSync(new URL(path, WRITTEN), 'utf8')),
]

/** Articles of the given number of sentences each, drawn from the real ones: the same in every run. */
export function randomArticles(count: number, sentencesEach: number): string[] {
  const random = seededRandom(1)
  const sentences = realArticles().flatMap(sentencesOf)
  const draw = (): string => sentences[Math.floor(random() * sentences.length)] ?? ''
  return Array.from({ length: count }, () =>
    Array.from({ length: sentencesEach }, (_, index) => draw() + (index % 3 === 2 ? '\n\n' : ' ')).join(''),
  )
}

/** The whole sentences of an article's prose that can stand alone. */
const sentencesOf = (text: string): string[] =>
  extractArticle({ path: 'real.txt', text })
    .sentences.map(({ span }) => text.slice(span.start, span.end))
    .filter((sentence) => sentence.length > 40 && /[.!?]["”]?$/u.test(sentence))
