/** A stretch of an article's text: UTF-16 code unit offsets, `end` exclusive, so that `text.slice(start, end)` is the thing. */
export interface Span {
  /** In code units from the beginning of the text, from 0. */
  readonly start: number
  /** As `start`, exclusive. */
  readonly end: number
}

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** The order of a text: by start, then the longer first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
