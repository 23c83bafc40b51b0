import { useState } from 'react'

export interface Pages {
  /** Index of the first thing on the page, and behind the last. */
  readonly from: number
  readonly to: number
  readonly count: number
  readonly turnTo: (from: number) => void
  readonly size: number
}

/**
 * Which part of `count` things to show, `size` at a time, so that hundreds don't fill the page at once. Begins at the page that `first`
 * stands on.
 */
export function usePages(count: number, size: number, first = 0): Pages {
  const pageOf = (index: number) => Math.floor(index / size) * size
  const [asked, turnTo] = useState(pageOf(first))
  const from = Math.max(0, Math.min(asked, pageOf(count - 1)))
  return { from, to: Math.min(count, from + size), count, turnTo, size }
}
