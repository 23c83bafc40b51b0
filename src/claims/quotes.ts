import type { Span, Token } from '../model'

/** The stretches of tokens within quotation marks; one left open runs to the end, one closed but never opened from the start. */
export function findQuotes(tokens: readonly Token[]): Span[] {
  const quotes: Span[] = []
  let open: number | null = null
  tokens.forEach(({ before }, at) => {
    for (const mark of before) {
      const isOpening = mark === '“' || (mark === '"' && open === null)
      if (isOpening) open ??= at
      else if (mark === '"' || mark === '”') {
        quotes.push({ start: open ?? 0, end: at })
        open = null
      }
    }
  })
  if (open !== null) quotes.push({ start: open, end: tokens.length })
  return quotes.filter(({ start, end }) => end > start)
}

export const isQuoted = (quotes: readonly Span[], at: number): boolean =>
  quotes.some(({ start, end }) => start <= at && at < end)
