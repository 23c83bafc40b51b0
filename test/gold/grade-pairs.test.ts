import { describe, expect, it } from 'vitest'
import { gradeArticlePairs } from './grade-article-pairs'
import { gradeSentencePairs } from './grade-sentence-pairs'
import { placeAmongOthers } from './place-among-others'
import { readArticlePairs } from './read-article-pairs'
import { readSentencePairs } from './read-sentence-pairs'

const LONG = 'The port of Lobito will send its first train of manganese to the smelters on the coast in May.'
const OTHER = 'Nine paintings by a forger from Ghent were withdrawn from an auction in Zurich on Tuesday.'

const sentences = (verdict: string, second: string) =>
  gradeSentencePairs(readSentencePairs('table', `# a\n${LONG}\n  ${verdict}: ${second}`))

const FIRST = `Manganese by rail\n\n2 May 2019\n\n${LONG}\n\nTwo hundred wagons stand ready at the mine. The line was closed for nineteen years.`
const OWN = 'The harbour master polished the bell himself. His dog is called Diesel.'

const articles = (head: string, second: string) =>
  gradeArticlePairs(readArticlePairs('table', `=== a\n${head}\n---\n${FIRST}\n---\n${second}\n---\n`))

describe('the grading of pairs of sentences', () => {
  it.each([
    ['a copy that is found', 'copy', LONG, { right: 1, found: 1, recalled: 1, expected: 1 }],
    ['a copy that is not', 'copy', OTHER, { right: 0, found: 0, recalled: 0, expected: 1 }],
    ['one that is none and is taken for one', 'not', LONG, { right: 0, found: 1, recalled: 0, expected: 0 }],
    ['one that is none', 'not', OTHER, { right: 0, found: 0, recalled: 0, expected: 0 }],
  ])('counts %s', (_, verdict, second, tally) => {
    const { copies, misses } = sentences(verdict, second)
    expect(copies).toEqual(tally)
    expect(misses).toHaveLength(tally.found === tally.expected ? 0 : 1)
  })

  it('places each sentence among others and says where it stands', () => {
    const pairs = readSentencePairs('table', `# a\n${LONG}\n  not: ${OTHER}\n  under: 2 May 2019 / By Reuters`)
    const placed = pairs.flatMap(placeAmongOthers)
    expect(placed.map(({ text, span }) => text.slice(span.start, span.end))).toEqual([LONG, OTHER])
    expect(placed.map(({ text }) => text.split('\n\n')[1])).toEqual(['2 May 2019', 'By Reuters'])
  })
})

describe('the grading of pairs of articles', () => {
  it('counts a copy and its origin', () => {
    const { copies, origins, misses } = articles('copy | origin: first', '^1\n\n5 May 2019\n\n^3-4')
    expect(copies).toEqual({ right: 1, found: 1, recalled: 1, expected: 1 })
    expect(origins).toEqual({ right: 1, found: 1, recalled: 1, expected: 1 })
    expect(misses).toEqual([])
  })

  it('counts an origin that is the wrong one', () => {
    const { origins, misses } = articles('copy | origin: second', '^1\n\n5 May 2019\n\n^3-4')
    expect(origins).toEqual({ right: 0, found: 1, recalled: 0, expected: 1 })
    expect(misses.map(({ miss }) => miss)).toEqual(['the origin is the second'])
  })

  it('counts copied sentences where the whole is no copy', () => {
    const { copies, sentences } = articles('partly\ncopied: The port', `Rails\n\n${OWN}\n\n^3\n\n${OTHER}`)
    expect(copies).toEqual({ right: 0, found: 0, recalled: 0, expected: 0 })
    expect(sentences).toEqual({ right: 1, found: 1, recalled: 1, expected: 1 })
  })

  it.each([
    ['unrelated', { right: 0, found: 1, recalled: 0, expected: 0 }, [`taken for copied: ${LONG}`]],
    ['independent\nopen: The port', { right: 0, found: 0, recalled: 0, expected: 0 }, []],
    [
      'partly\ncopied: The port + Two',
      { right: 1, found: 1, recalled: 1, expected: 2 },
      ['not found to be copied: Two ...'],
    ],
  ])('counts a copied sentence by what is said of it: %s', (head, tally, told) => {
    const { sentences, misses } = articles(
      head,
      `Rails\n\n${OWN} ${OTHER}\n\n^3\n\nTwo forgers were named. A third is at large and writes postcards.`,
    )
    expect(sentences).toEqual(tally)
    expect(misses.map(({ miss }) => miss)).toEqual(told)
  })

  it('tells what is taken for a copy from another pair', () => {
    const one = `=== a\ncopy\n---\n${FIRST}\n---\n^1\n\n5 May 2019\n\n^3-4\n---\n`
    const other = `=== b\nunrelated\n---\nRails\n\n${OWN}\n\n${LONG}\n---\nForgers\n\n${OTHER} A third is at large.\n---\n`
    expect(gradeArticlePairs(readArticlePairs('table', one + other)).strays).toEqual([LONG])
    expect(gradeArticlePairs(readArticlePairs('table', one)).strays).toEqual([])
  })
})
