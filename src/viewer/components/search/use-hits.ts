import { useDeferredValue, useMemo, useReducer } from 'react'
import { findHits, type Hits, isEnoughForTexts } from '../../core/search/find-hits'
import type { TextSearch } from '../../core/search/text-search'
import { useSettled, valueOf } from '../use-settled'
import { useViewer } from '../viewer-context'

/** How far the sentences have been looked through: they are when they are first searched. */
export type TextState = 'unasked' | 'building' | 'ready' | 'failed'

export interface FoundHits {
  readonly hits: Hits
  readonly texts: TextSearch | null
  readonly state: TextState
  /** Loads anew what could not be loaded. */
  readonly retry: () => void
}

/** All that the words lead to: names at once, what is in the articles as soon as it is known. */
export function useHits(words: string): FoundHits {
  const { searchNames, records } = useViewer()
  const [, renderAgain] = useReducer((times: number) => times + 1, 0)
  const retry = () => {
    records.forgetFailures()
    renderAgain()
  }
  const isAsked = isEnoughForTexts(words)
  const settled = useSettled(isAsked ? records.texts() : null)
  const texts = valueOf(settled)
  const wordsForTexts = useDeferredValue(words)
  const found = useMemo(() => findHits(wordsForTexts, NO_NAMES, texts), [wordsForTexts, texts])
  const { names, topics } = useMemo(() => findHits(words, searchNames, null), [words, searchNames])
  const state = !isAsked ? 'unasked' : settled === null ? 'building' : texts ? 'ready' : 'failed'
  return { hits: { ...found, names, topics }, texts, state, retry }
}

const NO_NAMES = () => []
