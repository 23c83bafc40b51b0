import { describe, expect, it } from 'vitest'
import { extractArticle } from '../src/pipeline'
import { readSeeds } from './support/read-seeds'

describe('what is kept of an article', () => {
  it.each(readSeeds())('has the text of $path once, and no words of sentences', (input) => {
    const { article, sentences, ...rest } = extractArticle(input)
    expect(article.text).toBe(input.text)
    for (const sentence of sentences)
      expect(Object.keys(sentence).sort()).toEqual(['articleId', 'id', 'index', 'isHeadline', 'paragraph', 'span'])
    expect(JSON.stringify(rest)).not.toContain('"tags"')
  })

  it('grows with what is said, not with the length of the sentences that say nothing', () => {
    const kept = (filling: string): number => {
      const { article: _, ...rest } = extractArticle({
        path: 'a.txt',
        text: `Macron met Putin in Versailles. ${filling}`,
      })
      return JSON.stringify(rest).length
    }
    expect(kept(`It was ${'very '.repeat(250)}late.`)).toBeLessThan(kept('It was late.') + 100)
  })
})
