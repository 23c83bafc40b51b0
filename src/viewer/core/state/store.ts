/** The one place where state changes. Whoever reads it is told of each change, once. */
export interface Store<State> {
  readonly get: () => State
  readonly update: (step: (state: State) => State) => void
  /** Calls `listener` after each change; gives back what ends that. */
  readonly subscribe: (listener: () => void) => () => void
}

export function createStore<State>(initial: State): Store<State> {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    update(step) {
      const next = step(state)
      if (next === state) return
      state = next
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
