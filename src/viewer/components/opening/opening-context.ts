import { createContext, useContext, useSyncExternalStore } from 'react'
import type { OpeningState } from '../../core/opening/opening-state'
import type { Opening } from '../../opening/opening'

export const OpeningContext = createContext<Opening | null>(null)

/** What opens the reader's own files; wherever on the page. */
export function useOpening(): Opening {
  const opening = useContext(OpeningContext)
  if (!opening) throw new Error('this component stands outside the page')
  return opening
}

export function useOpeningState(): OpeningState {
  const { state } = useOpening()
  return useSyncExternalStore(state.subscribe, state.get)
}
