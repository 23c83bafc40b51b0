import { ARTICLE_RELATIONS, type ArticlePair, type ArticleRelation, type Side } from './article-pair'

const BEFORE_CASE = /^=== /m
const BETWEEN_ARTICLES = /^---$/m
const BETWEEN_PARAGRAPHS = /\n{2,}/

/** "copy | origin: first" */
const RELATION = /^([a-z]+)(?: \| origin: (first|second))?$/
/** "copied: The minister said + Rescuers found" */
const WORDS = /^(copied|open): (.+)$/
/** "^3" or "^3-5", alone in a paragraph: these paragraphs of the first article as they stand, the headline being 1. */
const TAKEN = /^\^(\d+)(?:-(\d+))?$/

/**
 * Reads a table of pairs of articles in the notation of README.md. Throws an Error that names the row.
 *
 *     === the end cut off
 *     copy | origin: first
 *     ---
 *     Headline
 *
 *     A paragraph. Another sentence.
 *
 *     The end.
 *     ---
 *     ^1-2
 *     ---
 */
export const readArticlePairs = (table: string, notation: string): ArticlePair[] =>
  notation
    .split(BEFORE_CASE)
    .filter((block) => block.trim() !== '')
    .map((block, index) => {
      const row = `${table} ${index + 1}`
      try {
        return { row, reserve: index % 2 === 1, ...readPair(block) }
      } catch (error) {
        throw new Error(`${row}: ${error instanceof Error ? error.message : error}`)
      }
    })

function readPair(block: string): Omit<ArticlePair, 'row' | 'reserve'> {
  const [head = '', left = '', right = '', ...rest] = block.split(BETWEEN_ARTICLES).map((part) => part.trim())
  if (left === '' || right === '' || rest.join('') !== '') throw new Error('expected two articles between three "---"')
  const [construction = '', relation = '', ...lines] = head.split('\n')
  const paragraphs = left.split(BETWEEN_PARAGRAPHS)
  const first = paragraphs.join('\n\n')
  const second = right
    .split(BETWEEN_PARAGRAPHS)
    .flatMap((paragraph) => take(paragraph, paragraphs))
    .join('\n\n')
  const words = readWords(lines)
  for (const each of [...words.copied, ...words.open]) {
    if (!first.includes(each) || !second.includes(each)) throw new Error(`"${each}" does not stand in both articles`)
  }
  const text = `${headlineOf(first)} / ${headlineOf(second)}`
  return { construction, text, first, second, ...readRelation(relation), ...words }
}

const headlineOf = (text: string): string => text.split('\n')[0] ?? ''

function take(paragraph: string, first: readonly string[]): readonly string[] {
  const [taken, from, to = from] = TAKEN.exec(paragraph) ?? []
  if (taken === undefined) return [paragraph]
  if (Number(from) < 1 || Number(to) < Number(from) || Number(to) > first.length)
    throw new Error(`no paragraphs "${taken}" among ${first.length}`)
  return first.slice(Number(from) - 1, Number(to))
}

function readRelation(line: string): { relation: ArticleRelation; origin: Side | null } {
  const [, word, side] = RELATION.exec(line) ?? []
  const relation = ARTICLE_RELATIONS.find((each) => each === word)
  if (!relation) throw new Error(`expected one of ${ARTICLE_RELATIONS.join(', ')} and not "${line}"`)
  return { relation, origin: side === 'first' || side === 'second' ? side : null }
}

function readWords(lines: readonly string[]): Pick<ArticlePair, 'copied' | 'open'> {
  const read = lines.map((line) => {
    const [, kind, words] = WORDS.exec(line) ?? []
    if (!words) throw new Error(`expected "copied: ..." or "open: ..." and not "${line}"`)
    return { kind, words: words.split(' + ') }
  })
  const of = (wanted: string) => read.filter(({ kind }) => kind === wanted).flatMap(({ words }) => words)
  return { copied: of('copied'), open: of('open') }
}
