import { describe, expect, it } from 'vitest'
import { assembleGraph, extractArticle } from '../../src/pipeline'
import { extractText } from '../support/extract-text'

describe('a denial', () => {
  it.each([
    ['of a deed of one’s own', 'Peru denied attacking Chile.', 'Peru -reject-> Chile'],
    ['in a clause', 'Peru denied that it had attacked Chile.', 'Peru -reject-> Chile'],
    ['of reports', 'Peru dismissed reports that it had attacked Chile.', 'Peru -reject-> Chile'],
    ['of another’s deed towards oneself', 'Peru denied that Chile had attacked Peru.', 'Peru -reject-> Chile'],
  ])('%s is a rejection of the other party', (_, text, line) => {
    expect(extractText(text).claims).toContain(line)
  })

  it('by somebody who has no part in the deed rejects nobody', () => {
    expect(extractText('Hugo Chavez denied that Peru had attacked Chile.').claims.join()).not.toContain('reject')
  })

  it('marks what it denies with the one who denies it', () => {
    const { extraction, claim } = extractText('Hugo Chavez denied that Peru had attacked Chile.')
    const denier = extraction.chains.find(({ id }) => id === claim('Peru -assault-> Chile').deniedBy)
    expect(denier?.name).toBe('Hugo Chavez')
  })

  it.each([
    ['what is asserted', 'Peru attacked Chile.'],
    ['what is not denied', 'Peru did not deny that it had attacked Chile.'],
  ])('leaves alone %s', (_, text) => {
    expect(extractText(text).claim('Peru -assault-> Chile')).toMatchObject({ negated: false, deniedBy: null })
  })

  it('is listed by the relation that it denies', () => {
    const text = 'Peru denied that it had attacked Chile.'
    const { relations } = assembleGraph([extractArticle({ path: 'a.txt', text })])
    const deniedBy = relations.find(({ type }) => type === 'assault')?.deniedBy
    expect(deniedBy).toEqual(['country:PE~reject~country:CL'])
    expect(relations.find(({ type }) => type === 'reject')?.deniedBy).toEqual([])
  })
})
