import { describe, expect, it } from 'vitest'
import { ArticleReader, type ReadSentence } from '../../src/corroboration/article-reader'
import { articleTexts } from '../../src/corroboration/article-text'
import { matchArticles } from '../../src/corroboration/match-articles'
import { wordPlaces } from '../../src/corroboration/word-places'
import { articleOf, sentencesOf } from './corpus'

const read = (sentences: readonly string[]): readonly ReadSentence[] =>
  articleTexts([articleOf('a', sentences)], sentencesOf('a', sentences)).flatMap((text) =>
    new ArticleReader().read(text),
  )

const FILLING = Array.from({ length: 400 }, (_, i) => `The ferry to Gozo number ${i} left the old harbour in the rain.`)
const STORY = 'A baker from Marsaxlokk won the regatta with a boat that he had built from doors.'

describe('two articles side by side', () => {
  it('find a sentence that was rewritten, however long the earlier one is', () => {
    const copy = read(['A baker from Marsaxlokk won the regatta in a boat that he had made from doors.'])
    expect(matchArticles(copy, read([...FILLING, STORY]), new Map())).toMatchObject([{ at: 0, from: FILLING.length }])
  })

  it('take of several sentences the one that has most in common', () => {
    const earlier = read([STORY.replace('A baker', 'In spring a baker').replace('doors', 'old planks'), STORY])
    expect(matchArticles(read([STORY]), earlier, new Map())).toMatchObject([{ at: 0, from: 1, kinship: 'proven' }])
  })

  it('leave settled what is settled', () => {
    const known = { at: 0, from: 1, kinship: 'proven' } as const
    expect(matchArticles(read([STORY]), read([STORY, STORY]), new Map([[0, known]]))).toEqual([known])
  })

  it('are searched by words that lead to a bounded number of sentences', () => {
    const places = [...wordPlaces(read(FILLING)).values()].map(({ length }) => length)
    expect(Math.max(...places)).toBeLessThan(50)
  })
})
