import { describe, expect, it, vi } from 'vitest'
import { hover, read, select } from '../../../../src/viewer/core/state/actions/selection'
import { createStore } from '../../../../src/viewer/core/state/store'
import { INITIAL_STATE } from '../../../../src/viewer/core/state/viewer-state'

const ADA = { kind: 'entity', id: 'person:ada' } as const

describe('the store', () => {
  it('tells of each change once, and of no step that changes nothing', () => {
    const store = createStore(INITIAL_STATE)
    const listener = vi.fn()
    const stop = store.subscribe(listener)
    store.update(hover(ADA))
    store.update(hover({ ...ADA }))
    expect(listener).toHaveBeenCalledTimes(1)
    stop()
    store.update(hover(null))
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('closes the article when something else is selected', () => {
    const reading = read({ document: 'd', start: 0, end: 1 })(INITIAL_STATE)
    expect(select(ADA)(reading)).toMatchObject({ selected: ADA, reading: null })
  })
})
