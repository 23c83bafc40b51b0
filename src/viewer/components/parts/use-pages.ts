import { type RefObject, useEffect, useRef, useState } from 'react'

export interface Pages {
  /** Index of the first thing on the page, and behind the last. */
  readonly from: number
  readonly to: number
  readonly count: number
  readonly turnTo: (from: number) => void
  readonly size: number
  /** For the element that holds the page: it is brought into view when the page is turned, for the way to the next one is at its end. */
  readonly top: RefObject<HTMLDivElement | null>
}

/**
 * Which part of `count` things to show, `size` at a time, so that hundreds don't fill the page at once. Begins at the page that `first`
 * stands on.
 */
export function usePages(count: number, size: number, first = 0): Pages {
  const pageOf = (index: number) => Math.floor(index / size) * size
  const [asked, turnTo] = useState(pageOf(first))
  const from = Math.max(0, Math.min(asked, pageOf(count - 1)))
  const top = useRef<HTMLDivElement>(null)
  const before = useRef(from)
  useEffect(() => {
    if (before.current !== from) top.current?.scrollIntoView()
    before.current = from
  }, [from])
  return { from, to: Math.min(count, from + size), count, turnTo, size, top }
}
