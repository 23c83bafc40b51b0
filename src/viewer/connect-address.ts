import { type AddressState, formatAddress, stateAt } from './core/state/address/address'
import { sameSelection } from './core/state/selection'
import type { Store } from './core/state/store'
import type { ViewerState } from './core/state/viewer-state'

/** Milliseconds. Browsers allow only so many changes of the address in a time, and a camera changes at each frame. */
const PATIENCE = 200

/**
 * Keeps state and the address's hash the same, both ways, so that links, back and forward work. What the reader opens is a step to
 * go back to; what changes where they are (filters, camera) is not, and is written a little later. Gives back what ends that.
 */
export function connectAddress(store: Store<ViewerState>, window: Window): () => void {
  const readAddress = () => store.update((state) => stateAt(state, window.location.hash))
  readAddress()
  let here = store.get()
  let timer: number | null = null
  const forget = () => {
    if (timer !== null) window.clearTimeout(timer)
    timer = null
  }
  const flush = () => {
    if (timer !== null) writeHash(window, here, 'replaceState')
    forget()
  }
  const follow = () => {
    const isStep = !samePlace(here, store.get())
    if (isStep) flush()
    here = store.get()
    if (isStep) writeHash(window, here, 'pushState')
    else timer ??= window.setTimeout(flush, PATIENCE)
  }
  const goBack = () => {
    forget()
    here = stateAt(here, window.location.hash)
    readAddress()
  }
  const stops = [
    store.subscribe(follow),
    listen(window, 'popstate', goBack),
    listen(window, 'hashchange', goBack),
    listen(window, 'pagehide', flush),
    forget,
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** Whether the reader has stayed where they were. */
const samePlace = (a: AddressState, b: AddressState): boolean =>
  a.view === b.view &&
  sameSelection(a.selected, b.selected) &&
  a.reading?.document === b.reading?.document &&
  a.reading?.start === b.reading?.start

function writeHash(window: Window, state: AddressState, method: 'pushState' | 'replaceState'): void {
  const hash = formatAddress(state)
  if (hash === window.location.hash.replace(/^#/, '')) return
  const bare = window.location.pathname + window.location.search
  window.history[method](null, '', hash === '' ? bare : `#${hash}`)
}

function listen(window: Window, event: string, listener: () => void): () => void {
  window.addEventListener(event, listener)
  return () => window.removeEventListener(event, listener)
}
