import { describe, expect, it } from 'vitest'
import type { DenialRecord } from '../../../../src/model'
import { groupDenials } from '../../../../src/viewer/core/graph/group-denials'

const denial = (by: string, start: number, denied: number): DenialRecord => ({
  by,
  document: 'd',
  start,
  end: start + 10,
  text: 'x',
  cue: [start, start + 1],
  relation: null,
  copyOf: null,
  of: { document: 'e', start: denied, end: denied + 10 },
})

describe('denials', () => {
  it('are shown once for each sentence that denies, with all that it denies', () => {
    const groups = groupDenials([denial('a', 0, 0), denial('a', 0, 50), denial('a', 90, 0)])
    expect(groups.map(({ start, denied }) => [start, denied.map((place) => place.start)])).toEqual([
      [0, [0, 50]],
      [90, [0]],
    ])
  })

  it('of two who deny in one sentence stay apart', () => {
    expect(groupDenials([denial('a', 0, 0), denial('b', 0, 0)]).map(({ by }) => by)).toEqual(['a', 'b'])
  })
})
