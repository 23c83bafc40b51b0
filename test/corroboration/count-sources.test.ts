import { describe, expect, it } from 'vitest'
import { countSources } from '../../src/corroboration'

const outlets: Readonly<Record<string, string>> = { a1: 'outlet:a', a2: 'outlet:a', b: 'outlet:b' }
const count = (...evidence: { articleId: string; copyOf?: string; relayedFrom?: string }[]) =>
  countSources(
    evidence.map((piece) => ({ copyOf: null, ...piece })),
    (articleId) => outlets[articleId] ?? null,
  )

describe('independent sources', () => {
  it('are outlets, however many articles of theirs say so', () => {
    expect(count({ articleId: 'a1' }, { articleId: 'a2' }, { articleId: 'b' })).toBe(2)
  })

  it('are articles where the outlet is unknown', () => {
    expect(count({ articleId: 'x' }, { articleId: 'y' }, { articleId: 'y' })).toBe(2)
  })

  it('are counted where a sentence was copied from', () => {
    expect(count({ articleId: 'a1' }, { articleId: 'b', copyOf: 'a2' })).toBe(1)
    expect(count({ articleId: 'x', copyOf: 'y' }, { articleId: 'y' })).toBe(1)
  })

  it('are not those who pass on what another reported', () => {
    expect(count({ articleId: 'a1' }, { articleId: 'b', relayedFrom: 'outlet:a' })).toBe(1)
  })

  it('are not mixed up where an article and an outlet have one id', () => {
    expect(count({ articleId: 'outlet:a' }, { articleId: 'a1' })).toBe(2)
  })

  it('are none without evidence', () => {
    expect(count()).toBe(0)
  })
})
