import type { Store } from './core/state/store'
import { formatUrlState, parseUrlState, type UrlState } from './core/state/url-state'
import { sameTarget, type ViewerState } from './core/state/viewer-state'

/** Keeps state and the address's hash the same, both ways, so that links, back and forward work. Gives back what ends that. */
export function connectAddress(store: Store<ViewerState>, window: Window): () => void {
  const readAddress = () => store.update((state) => ({ ...state, ...parseUrlState(window.location.hash) }))
  let before: UrlState = store.get()
  const writeAddress = () => {
    const state = store.get()
    const hash = formatUrlState(state)
    const isStep = !samePlace(before, state)
    before = state
    if (hash === window.location.hash.replace(/^#/, '')) return
    const address = hash === '' ? window.location.pathname + window.location.search : `#${hash}`
    if (isStep) window.history.pushState(null, '', address)
    else window.history.replaceState(null, '', address)
  }
  readAddress()
  const stop = store.subscribe(writeAddress)
  window.addEventListener('popstate', readAddress)
  window.addEventListener('hashchange', readAddress)
  return () => {
    stop()
    window.removeEventListener('popstate', readAddress)
    window.removeEventListener('hashchange', readAddress)
  }
}

/** Whether the reader has stayed where they were: a filter is no step to go back to. */
const samePlace = (a: UrlState, b: UrlState): boolean =>
  a.view === b.view &&
  sameTarget(a.selected, b.selected) &&
  a.reading?.document === b.reading?.document &&
  a.reading?.start === b.reading?.start
