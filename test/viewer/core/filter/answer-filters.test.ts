import { describe, expect, it } from 'vitest'
import { toGraphology } from '../../../../src/graphology'
import { lookup } from '../../../../src/query'
import { createAnswers } from '../../../../src/viewer/core/filter/answer-filters'
import { DEFAULT_FILTERS } from '../../../../src/viewer/core/filter/filters'
import { visibleGraph } from '../../../../src/viewer/core/filter/visible-graph'
import { readGraph } from '../../../../src/viewer/core/graph/read-graph'
import { SMALL_GRAPH } from '../../../query/small-graph'

const graph = readGraph(JSON.stringify(toGraphology(SMALL_GRAPH)))
const records = lookup(SMALL_GRAPH)
const DATED = { ...DEFAULT_FILTERS, since: '2017-05' }

describe('the answer to filters', () => {
  it('stays what it was while the sentences are not there, and is right when they are', () => {
    const answer = createAnswers(graph)
    const before = answer({ ...DEFAULT_FILTERS, hiddenEntityTypes: new Set(['person']) }, null)
    expect(answer(DATED, null)).toBe(before)
    expect(answer(DATED, records)).toEqual(visibleGraph(graph, DATED, records))
  })

  it('is, where a link asks for sentences at once, first what can be told without', () => {
    expect(createAnswers(graph)(DATED, null)).toEqual(visibleGraph(graph, DEFAULT_FILTERS))
  })

  it('is the same object while nothing changes, so that nothing is drawn anew when sentences arrive', () => {
    const answer = createAnswers(graph)
    const before = answer(DEFAULT_FILTERS, null)
    expect(answer(DEFAULT_FILTERS, records)).toBe(before)
    const dated = answer(DATED, records)
    expect(answer(DATED, records)).toBe(dated)
  })
})
