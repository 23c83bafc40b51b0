import { describe, expect, it } from 'vitest'
import { readDateCases } from './read-date-cases'

const read = (text: string, line: string) => readDateCases('table', `\n# some case\n${text}\n  ${line}\n`)

describe('the notation of dates', () => {
  it('reads the date of the article and those of its claims', () => {
    const [one] = read('2017-05: Kenya met Chad.', '? Kenya <-consult-> Chad | date: 2016-10/-')
    expect(one).toMatchObject({ text: 'Kenya met Chad.', published: '2017-05' })
    expect(one?.labels).toMatchObject([
      { optional: true, types: ['consult'], reciprocal: true, dates: ['2016-10', null] },
    ])
  })

  it('reads an article without a date', () => {
    expect(read('undated: Kenya met Chad.', 'Kenya -*-> Chad | date: -')[0]?.published).toBeNull()
  })

  it.each([
    ['Kenya met Chad.', 'Kenya -*-> Chad | date: -', 'no date of the article'],
    ['undated: Kenya met Chad.', 'Kenya -*-> Chad', 'expected'],
    ['undated: Kenya met Chad.', 'Kenya -*-> Chad | date: May', 'no date "May"'],
    ['undated: Kenya met Chad.', 'Kenya -*-> Peru | date: -', '"Peru" is not in the text'],
  ])('names the row of what it cannot read: %s %s', (text, line, message) => {
    expect(() => read(text, line)).toThrow(`table 1: `)
    expect(() => read(text, line)).toThrow(message)
  })
})
