import type { Store } from './core/state/store'
import { THEMES, type Theme, type ViewerState } from './core/state/viewer-state'

const KEY = 'pressgraph-theme'

/** Takes the theme chosen at the last visit and keeps the one chosen now. Does nothing where the browser keeps nothing. */
export function rememberTheme(store: Store<ViewerState>, storage: Pick<Storage, 'getItem' | 'setItem'>): () => void {
  const kept = attempt(() => storage.getItem(KEY))
  if (isTheme(kept)) store.update((state) => ({ ...state, theme: kept }))
  return store.subscribe(() => attempt(() => storage.setItem(KEY, store.get().theme)))
}

const isTheme = (word: unknown): word is Theme => THEMES.some((theme) => theme === word)

function attempt<Answer>(action: () => Answer): Answer | null {
  try {
    return action()
  } catch {
    return null
  }
}
