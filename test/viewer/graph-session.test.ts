import { describe, expect, it } from 'vitest'
import { createStore } from '../../src/viewer/core/state/store'
import { INITIAL_STATE, type ViewerState } from '../../src/viewer/core/state/viewer-state'
import { sourceOfFolder } from '../../src/viewer/data/source-of-folder'
import { beginSession } from '../../src/viewer/graph-session'
import { makeFixtureGraph } from '../browser/support/make-fixture-graph'

const FILES = makeFixtureGraph()
const sourceNamed = (name: string) => sourceOfFolder(async (file) => FILES[file], name)

async function begun() {
  const store = createStore<ViewerState>({ ...INITIAL_STATE, selected: { kind: 'entity', id: 'person:ada-voss' } })
  const session = beginSession(sourceNamed('first'), store, { current: null }, () => {})
  await expect.poll(() => session.shown.get().kind).toBe('opened')
  return { store, session }
}

describe('another graph', () => {
  it('takes the place of the one that is shown, with a state of its own', async () => {
    const { store, session } = await begun()
    await session.open(sourceNamed('second'), new AbortController().signal)
    expect(session.shown.get()).toMatchObject({ kind: 'opened', viewer: { name: 'second' }, before: 1 })
    expect(store.get().selected).toBeNull()
  })

  it('that is called off while it is read is not shown, and what was shown stays as it is', async () => {
    const { store, session } = await begun()
    const before = { shown: session.shown.get(), state: store.get() }
    const calling = new AbortController()
    const opened = session.open(sourceNamed('second'), calling.signal)
    calling.abort(new Error('no longer wanted'))
    await expect(opened).rejects.toThrow('no longer wanted')
    expect({ shown: session.shown.get(), state: store.get() }).toEqual(before)
  })
})
