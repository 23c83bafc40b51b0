import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract'
import { findRelations, lookup } from '../../../src/query'

const graph = lookup(
  extract([
    {
      path: 'a.md',
      text: '---\noutlet: The Daily Post\n---\nBell stolen\n\nKATHMANDU (Reuters) - Laos accused Nepal of theft.',
    },
    { path: 'b.md', text: '---\noutlet: The Evening News\n---\nKenya condemned Uganda, the BBC reported.' },
  ]),
)

const accused = (outlet: string): readonly string[] =>
  findRelations(graph, { outlet, type: 'accuse' }).map(({ source }) => source)

describe('the evidence of an outlet', () => {
  it('is what it published', () => {
    expect(accused('The Daily Post')).toEqual(['country:LA'])
    expect(accused('The Evening News')).toEqual(['country:KE'])
  })

  it('is what others print by its credit', () => {
    expect(accused('Reuters')).toEqual(['country:LA'])
  })

  it('is what others say that it reported', () => {
    expect(accused('BBC')).toEqual(['country:KE'])
  })
})
