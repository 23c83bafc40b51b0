import { describe, expect, it } from 'vitest'
import { readClaimCases } from './read-claim-cases'

const read = (...lines: readonly string[]) =>
  readClaimCases('table', `\n# some case\nKenya met Chad,\nRuto said.\n${lines.map((line) => `  ${line}\n`).join('')}`)

const label = (line: string) => read(line)[0]?.labels[0]

describe('the notation of claims', () => {
  it('keeps a text that runs over several lines, its row and its construction', () => {
    expect(read('none')).toEqual([
      { row: 'table 1', construction: 'some case', text: 'Kenya met Chad, Ruto said.', labels: [], reserve: false },
    ])
  })

  it('reads a plain claim as asserted by the article', () => {
    expect(label('Kenya -accuse-> Chad')).toEqual({
      line: 'Kenya -accuse-> Chad',
      optional: false,
      sources: ['Kenya'],
      targets: ['Chad'],
      types: ['accuse'],
      reciprocal: false,
      negated: false,
      modalities: ['asserted'],
      voices: [],
    })
  })

  it('reads how a claim is held', () => {
    expect(label('Kenya <-consult-> Chad | not, future/hypothetical, by: Ruto')).toMatchObject({
      reciprocal: true,
      negated: true,
      modalities: ['future', 'hypothetical'],
      voices: ['Ruto'],
    })
  })

  it.each([
    ['by: ?', ['?']],
    ['by: *', ['*']],
    ['by: Kenya/?', ['Kenya', '?']],
  ])('reads on whose word a claim stands: %s', (flag, voices) => {
    expect(label(`Kenya -accuse-> Chad | ${flag}`)).toMatchObject({ voices })
  })

  it('reads what may be found or not, names and types of which one will do, and any type', () => {
    expect(label('? Kenya/Ruto -accuse/threaten-> Chad')).toMatchObject({
      optional: true,
      sources: ['Kenya', 'Ruto'],
      types: ['accuse', 'threaten'],
    })
    expect(label('? Kenya -*-> Chad')).toMatchObject({ types: null })
  })

  it('starts a paragraph at two strokes, and a case at an empty line, under the same heading', () => {
    const cases = readClaimCases('table', '# a\nOne. // Two.\n  none\n\nThree.\n  none\n\n# b\nFour.\n  none')
    expect(cases.map(({ text }) => text)).toEqual(['One.\n\nTwo.', 'Three.', 'Four.'])
    expect(cases.map(({ construction }) => construction)).toEqual(['a', 'a', 'b'])
  })

  it('keeps every second case back', () => {
    const cases = readClaimCases('table', '# a\nOne.\n  none\n\nTwo.\n  none\n\nThree.\n  none')
    expect(cases.map(({ reserve }) => reserve)).toEqual([false, true, false])
  })

  it.each([
    ['a type that the ontology does not have', 'Kenya -acuse-> Chad', 'no relation type "acuse"'],
    ['a name that the text does not have', 'Kenya -accuse-> Niger', '"Niger" is not in the text'],
    ['a voice that the text does not have', 'Kenya -accuse-> Chad | by: Niger', '"Niger" is not in the text'],
    ['a flag that there is not', 'Kenya -accuse-> Chad | never', 'no flag "never"'],
    ['an arrow that is broken', 'Kenya accuse-> Chad', 'expected "A -type-> B"'],
    ['nothing among something', 'none', 'expected "A -type-> B"'],
  ])('refuses %s and names the row', (_, line, message) => {
    expect(() => read('Kenya <-consult-> Chad', line)).toThrow(`table 1: ${line}: ${message}`)
  })

  it.each([
    ['a text of which nothing is said', '# a\nKenya met Chad.', 'nothing said of "Kenya met Chad."'],
    ['lines without a text', '# a\n  Kenya -accuse-> Chad', 'no text before "Kenya -accuse-> Chad"'],
    ['a text that goes on behind its lines', '# a\nKenya won.\n  none\nChad lost.', 'text goes on after "none"'],
    ['a case of nothing', 'Kenya won.\n  none', 'no construction'],
  ])('refuses %s', (_, notation, message) => {
    expect(() => readClaimCases('table', notation)).toThrow(`table 1: ${message}`)
  })
})
