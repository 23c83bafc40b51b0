import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldName } from '../../../../src/model'
import { editDistance } from '../../../../src/query/names/edit-distance'
import { TextIndex } from '../../../../src/viewer/core/search/text-index'

const TEXTS = [
  'Macron met Putin in Versailles.',
  'The minister accused Russia of meddling in the élection.',
  'Russian boats were seen near the port.',
  'Ministers met.',
  '<script>alert(1)</script> (.*)+ 🙂',
  'قال الوزير إن المحادثات مفيدة',
]

function indexOf(texts: readonly string[], weights: readonly number[] = []): TextIndex {
  const index = new TextIndex()
  texts.forEach((text, number) => index.add(text, weights[number]))
  return index
}

const found = (words: string, texts: readonly string[] = TEXTS) => indexOf(texts).search(words).numbers

/** What the index promises, said in the plainest way. */
function isLike(asked: string, word: string): boolean {
  const slips = asked.length >= 6 ? 2 : asked.length === 5 ? 1 : 0
  return word.startsWith(asked) || (slips > 0 && editDistance(asked, word) <= slips)
}

const wordsOf = (text: string) =>
  foldName(text)
    .split(' ')
    .filter((word) => word !== '')

function foundPlainly(asked: string, texts: readonly string[]): readonly number[] {
  const words = wordsOf(asked)
  if (words.length === 0) return []
  return texts.flatMap((text, number) =>
    words.every((one) => wordsOf(text).some((word) => isLike(one, word))) ? [number] : [],
  )
}

const someWord = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 8 }),
  fc.constantFrom('minister', 'ministers', 'minster', 'Été', 'été', '½', '…', 'x'),
)
const someText = fc.array(someWord, { maxLength: 8 }).map((words) => words.join(' '))

describe('the index of texts', () => {
  it.each<readonly [string, readonly number[]]>([
    ['met', [0, 3]],
    ['MINISTER', [1, 3]],
    ['election', [1]],
    ['russ acc', [1]],
    ['rusian', [2, 1]],
    ['script', [4]],
    ['الوزير', [5]],
  ])('finds by “%s” the best match first', (words, numbers) => {
    expect(found(words).toSorted()).toEqual(numbers.toSorted())
    expect(found(words)[0]).toBe(numbers[0])
  })

  it.each([
    ['nothing', ''],
    ['spaces', ' \n'],
    ['only punctuation', '… (.*)+$'],
    ['a picture', '🙂'],
    ['a mark of direction', '\u202e'],
    ['two words of which one is nowhere', 'met zzzz'],
    ['a word of 10,000 letters', 'q'.repeat(10_000)],
    ['10,000 words', 'z '.repeat(10_000)],
  ])('finds nothing by %s', (_, words) => expect(found(words)).toEqual([]))

  it('finds what a plain look at each word of each text finds, and tells by which words', () => {
    fc.assert(
      fc.property(fc.array(someText, { maxLength: 8 }), fc.array(someWord, { maxLength: 3 }), (texts, asked) => {
        const { numbers, words } = indexOf(texts).search(asked.join(' '))
        expect(numbers.toSorted()).toEqual(foundPlainly(asked.join(' '), texts))
        for (const number of numbers) expect(wordsOf(texts[number] ?? '').some((word) => words.has(word))).toBe(true)
      }),
    )
  })

  it('takes any words whatever', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.string({ unit: 'binary' }), (texts, asked) => {
        expect(found(asked, texts).every((number) => number < texts.length)).toBe(true)
      }),
    )
  })

  it('puts a whole word before one that only begins so, and that before a misspelt one', () => {
    expect(found('border', ['boarder', 'borders', 'border'])).toEqual([2, 1, 0])
  })

  it('counts a rare word for more than a common one', () => {
    expect(found('talk talks', ['talk talks', 'talks', 'talks', 'talks'])[0]).toBe(0)
  })

  it('puts what weighs more before what matches as well, and else keeps the order', () => {
    expect(indexOf(['port', 'port', 'port'], [1, 1, 2]).search('port').numbers).toEqual([2, 0, 1])
  })
})
