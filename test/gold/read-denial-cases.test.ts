import { describe, expect, it } from 'vitest'
import { readDenialCases } from './read-denial-cases'

const read = (text: string, ...lines: readonly string[]) =>
  readDenialCases('table', `# some case\n${text}\n${lines.map((line) => `  ${line}\n`).join('')}`)[0]

describe('the notation of denials', () => {
  it('takes the marks out of the text, and keeps where their sentences begin', () => {
    const [article] = read('(a) Kenya blamed Chad. (b) Chad denied it.', 'b denies a | Chad')?.articles ?? []
    expect(article?.text).toBe('Kenya blamed Chad. Chad denied it.')
    expect([...(article?.startByMark ?? [])]).toEqual([
      ['a', 0],
      ['b', 19],
    ])
  })

  it('tells articles apart, each with its date', () => {
    const articles = read('[2020-01-02] (a) One. == (b) Two.', 'b denies a | Chad')?.articles ?? []
    expect(articles.map(({ path, text }) => [path, text])).toEqual([
      ['0.md', '---\ndate: 2020-01-02\n---\nOne.'],
      ['1.md', 'Two.'],
    ])
    expect(articles[0]?.startByMark.get('a')).toBe(articles[0]?.text.indexOf('One'))
  })

  it('reads who denies what, and what may be found or not', () => {
    expect(read('(a) One. (b) Two.', '? b denies a | Chad/Deby', 'a denies a | Deby')?.labels).toMatchObject([
      { optional: true, denying: 'b', denied: 'a', by: ['Chad', 'Deby'] },
      { optional: false, denying: 'a', denied: 'a', by: ['Deby'] },
    ])
  })

  it('reads a case in which nothing is denied', () => {
    expect(read('(a) One.', 'none')?.labels).toEqual([])
  })

  it.each([
    ['a line that is broken', 'b denied a', 'expected "b denies a | Kenya" or "none"'],
    ['a sentence that is not marked', 'c denies a | Chad', 'no sentence "(c)"'],
  ])('refuses %s and names the row', (_, line, message) => {
    expect(() => read('(a) One.', line)).toThrow(`table 1: ${line}: ${message}`)
  })
})
