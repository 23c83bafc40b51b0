import type { SentenceText } from '../../src/corroboration'
import type { Article } from '../../src/model'
import { seededRandom } from '../../src/model'

/** Articles made up by a generator, and what it knows of them. */
export interface SyntheticNews {
  readonly articles: readonly Article[]
  readonly sentences: readonly SentenceText[]
  /** The article that a sentence was copied from, by id of the sentence. */
  readonly originBySentence: ReadonlyMap<string, string>
  readonly originByArticle: ReadonlyMap<string, string>
  /** Sentences that everybody writes: nobody's copy by themselves, and part of a copy where they stand in one. */
  readonly formulas: ReadonlySet<string>
}

/** What a copyist does with a text. */
type Treatment = (sentences: readonly Drafted[], random: () => number) => readonly Drafted[]

interface Drafted {
  readonly words: readonly string[]
  /** The article that it was copied from. */
  readonly origin: string | null
}

const SHARE_OF_COPIES = 0.3
const GRAMMAR =
  'the of to in a and that for on with was by said at from as is it has were their which after not been'.split(' ')
const FORMULAS = [
  'The ministry did not immediately respond to a request for comment .',
  'No group has claimed responsibility for the attack .',
  'The talks will go on next week , both sides said .',
].map((text) => text.split(' '))

const isFormula = (words: readonly string[]): boolean => FORMULAS.some((formula) => formula === words)

/** The same news for the same count: `count` articles, three in ten of them copies of earlier ones. */
export function syntheticNews(count: number): SyntheticNews {
  const random = seededRandom(count)
  const articles: Article[] = []
  const sentences: SentenceText[] = []
  const originals: { readonly id: string; readonly drafted: readonly Drafted[] }[] = []
  const originBySentence = new Map<string, string>()
  const originByArticle = new Map<string, string>()
  const formulas = new Set<string>()
  for (let index = 0; index < count; index++) {
    const id = `article${`${index}`.padStart(7, '0')}`
    const source = random() < SHARE_OF_COPIES ? pick(originals, random) : undefined
    const drafted = source ? copyOf(source.drafted, source.id, random) : draft(random)
    const text = drafted.map(({ words }) => textOf(words)).join(' ')
    articles.push(articleOf(id, text, index))
    if (source) originByArticle.set(id, source.id)
    else originals.push({ id, drafted })
    let start = 0
    for (const [at, { words, origin }] of drafted.entries()) {
      const sentence = textOf(words)
      const span = { start, end: start + sentence.length }
      start = span.end + 1
      sentences.push({ id: `${id}-${at}`, articleId: id, span, text: sentence })
      if (origin) originBySentence.set(`${id}-${at}`, origin)
      if (isFormula(words)) formulas.add(`${id}-${at}`)
    }
  }
  return { articles, sentences, originBySentence, originByArticle, formulas }
}

const pick = <Item>(items: readonly Item[], random: () => number): Item | undefined =>
  items[Math.floor(random() * items.length)]

/** Words as often as in a language: the rank-th about 1 / rank as often as the first (Zipf). */
const zipf = (size: number, random: () => number): number => Math.floor(size ** random()) - 1

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru'.split(' ')

const wordOf = (rank: number): string => {
  let word = SYLLABLES[rank % SYLLABLES.length] ?? ''
  for (let rest = rank + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length]
  }
  return word
}

const nameOf = (rank: number): string => {
  const word = `${wordOf(rank)}n`
  return `${word[0]?.toUpperCase()}${word.slice(1)}`
}

function drawWord(random: () => number): string {
  const kind = random()
  if (kind < 0.4) return pick(GRAMMAR, random) ?? ''
  if (kind < 0.55) return nameOf(zipf(20_000, random))
  if (kind < 0.58) return `${2 + Math.floor(random() * 300)}`
  return wordOf(zipf(8000, random))
}

function draft(random: () => number): Drafted[] {
  const length = 8 + Math.floor(random() * 13)
  return Array.from({ length }, () => ({
    words:
      random() < 0.04
        ? (pick(FORMULAS, random) ?? [])
        : [
            pick(GRAMMAR, random) ?? '',
            ...Array.from({ length: 12 + Math.floor(random() * 17) }, () => drawWord(random)),
            '.',
          ],
    origin: null,
  }))
}

const isChangeable = (word: string): boolean => /^[a-z]/.test(word) && !GRAMMAR.includes(word)

/** Every seventh to tenth word is put in other words, where it is no name, figure or word of grammar. */
const spin: Treatment = (sentences, random) => {
  const share = 1 / (7 + 3 * random()) / 0.42
  return sentences.map(({ words, origin }) => ({
    words: isFormula(words)
      ? words
      : words.map((word) => (isChangeable(word) && random() < share ? wordOf(zipf(8000, random)) : word)),
    origin,
  }))
}

const truncate: Treatment = (sentences, random) =>
  sentences.slice(0, Math.ceil(sentences.length * (0.4 + 0.4 * random())))

const reorder: Treatment = (sentences, random) => {
  const keyed = sentences.map((sentence) => ({ sentence, key: random() }))
  return keyed.sort((a, b) => a.key - b.key).map(({ sentence }) => sentence)
}

const TREATMENTS: readonly (readonly Treatment[])[] = [
  [],
  [spin],
  [truncate],
  [reorder],
  [spin, truncate],
  [spin, reorder],
]

function copyOf(sentences: readonly Drafted[], origin: string, random: () => number): readonly Drafted[] {
  const copied = sentences.map(({ words }) => ({ words, origin }))
  return (pick(TREATMENTS, random) ?? []).reduce<readonly Drafted[]>((text, treat) => treat(text, random), copied)
}

function textOf(words: readonly string[]): string {
  const text = words.join(' ').replace(/ (?=[.,])/g, '')
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`
}

const DAY = 86_400_000

const articleOf = (id: string, text: string, index: number): Article => ({
  id,
  path: `${id}.txt`,
  url: null,
  title: null,
  headline: null,
  outlet: null,
  agency: null,
  authors: [],
  published: new Date(Date.UTC(1990, 0, 1) + index * (DAY / 10)).toISOString().slice(0, 10),
  language: 'en',
  text,
  body: [{ start: 0, end: text.length }],
})
