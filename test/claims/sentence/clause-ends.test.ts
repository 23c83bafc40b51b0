import { describe, expect, it } from 'vitest'
import { clauseEnds } from '../../../src/claims/sentence/clause-ends'
import type { Clause } from '../../../src/model'

const clause = (parent: number | null, end: number): Clause => ({
  verb: { start: 0, end: 1, head: 0, form: 'finite', passive: false, negated: false, helpers: [] },
  subjects: [],
  objects: [],
  attachments: [],
  parent,
  link: null,
  marker: null,
  span: { start: 0, end },
})

describe('where a clause ends', () => {
  it('is where the last of what hangs on it ends, at any depth', () => {
    expect(clauseEnds([clause(null, 3), clause(0, 5), clause(1, 9), clause(null, 12)])).toEqual([9, 9, 9, 12])
  })

  it('does not need the parent to come first', () => {
    expect(clauseEnds([clause(1, 8), clause(null, 4)])).toEqual([8, 8])
  })

  it('is its own end where nothing hangs on it', () => {
    expect(clauseEnds([clause(null, 3)])).toEqual([3])
  })
})
