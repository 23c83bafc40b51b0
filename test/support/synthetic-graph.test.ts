import { describe, expect, it } from 'vitest'
import { findFaults } from '../../src/query'
import { syntheticGraph } from './synthetic-graph'

describe('the made-up graph of the benches', () => {
  it('holds in every place that is checked of a real one, and is the same each time', () => {
    const data = syntheticGraph(500)
    expect(data.relations).toHaveLength(500)
    expect(findFaults(data)).toEqual([])
    expect(syntheticGraph(500)).toEqual(data)
  })
})
