import { describe, expect, it } from 'vitest'
import { NO_FILTERS } from '../../../../../src/viewer/core/filter/filters'
import { turnToAnotherGraph } from '../../../../../src/viewer/core/state/actions/page'
import { INITIAL_STATE, type ViewerState } from '../../../../../src/viewer/core/state/viewer-state'

describe('turning to another graph', () => {
  it('keeps how the reader looks at graphs, and nothing of the one that was there', () => {
    const liking: Partial<ViewerState> = {
      view: 'list',
      theme: 'dark',
      appearance: { size: 'pagerank', color: 'community', community: 2 },
    }
    const before: ViewerState = {
      ...INITIAL_STATE,
      ...liking,
      selected: { kind: 'entity', id: 'person:a' },
      evidence: { document: 'a', start: 0 },
      reading: { document: 'a', start: 0, end: 5 },
      filters: NO_FILTERS,
      camera: { x: 0, y: 0, span: 10 },
      pinned: new Map([['person:a', { x: 1, y: 1 }]]),
      layout: 'AAAA',
    }
    expect(turnToAnotherGraph(before)).toEqual({ ...INITIAL_STATE, ...liking })
  })
})
