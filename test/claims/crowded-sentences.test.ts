import { describe, expect, it } from 'vitest'
import { extractText } from '../support/extract-text'

const SYLLABLES = ['Bar', 'Cel', 'Dom', 'Fen', 'Gal', 'Hor', 'Jan', 'Kel', 'Lor', 'Mun', 'Nav', 'Pol']

/** Different names of two words each. */
const people = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const [a, b, c] = [index % 12, Math.floor(index / 12) % 12, Math.floor(index / 144) % 12]
    return `${SYLLABLES[a]}o ${SYLLABLES[b]}${SYLLABLES[c]?.toLowerCase()}i`
  })

const claimsOf = (count: number): number =>
  extractText(`${people(count).join(', ')} and Emmanuel Macron met.`).extraction.claims.length

describe('a sentence that names a great many', () => {
  it('joins no more of them than can have to do with one another', () => {
    expect(claimsOf(5)).toBeGreaterThan(5)
    expect(claimsOf(60)).toBeLessThan(100)
  })

  it('gives claims in proportion to its length', () => {
    expect(claimsOf(600)).toBeLessThan(12 * Math.max(claimsOf(60), 10))
  })
})

describe('speech within speech within speech', () => {
  it('is read however deep it goes', () => {
    const { attributions } = extractText(`Macron ${'said that he '.repeat(3000)}left.`)
    expect(attributions.length).toBeGreaterThan(1000)
  })
})

describe('a sentence of one thing over and over', () => {
  const MANY = 1000
  it.each([
    ['brackets within brackets', `Macron ${'('.repeat(MANY)}the leader${')'.repeat(MANY)} met Putin.`],
    ['phrases within phrases', `Macron met the ${'leader of the '.repeat(MANY)}group.`],
    ['clauses within clauses', `Macron met ${'the man who met '.repeat(MANY)}Putin.`],
    ['infinitives behind infinitives', `Macron wanted ${'to urge Putin '.repeat(MANY)}to leave.`],
    ['quotation marks that never close', `Macron said ${'“we '.repeat(MANY)}left.`],
    ['small words', `Macron said ${'that and '.repeat(MANY)}Putin met Xi.`],
    ['commas', `Macron met Putin${', then'.repeat(MANY)} in Paris.`],
  ])('is read to its end: %s', (_, text) => {
    const { sentences } = extractText(text).extraction
    expect(sentences.at(-1)?.span.end).toBe(text.length)
  })
})
