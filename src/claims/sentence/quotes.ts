import { plainQuotes } from '../../language'
import type { Span, Token } from '../../model'

/** A stretch of a sentence's tokens within quotation marks. */
export interface Quote extends Span {
  /** Whether it begins in this sentence; else it goes on from the one before. */
  readonly opened: boolean
  readonly closed: boolean
}

type Mark = { readonly at: number; readonly opens: boolean; readonly isClear: boolean }

/**
 * The stretches of tokens within quotation marks; one left open runs to the end, one closed but never opened comes from the
 * start. `tail` is what stands behind the last token. Single quotation marks count where both stand in the sentence.
 */
export function findQuotes(tokens: readonly Token[], tail = ''): Quote[] {
  const double = pairUp(marksIn(tokens, tail, DOUBLE), tokens.length)
  const single = pairUp(marksIn(tokens, tail, SINGLE), tokens.length).filter(({ opened, closed }) => opened && closed)
  return [...double, ...single.filter(({ start }) => !isQuoted(double, start))].sort((a, b) => a.start - b.start)
}

export const isQuoted = (quotes: readonly Span[], at: number): boolean =>
  quotes.some(({ start, end }) => start <= at && at < end)

const DOUBLE = { opening: '“„«', closing: '”»', either: '"' }
const SINGLE = { opening: '‘', closing: '', either: "'’" }

/** A mark glued to the word behind it opens, one with space behind it closes. */
function marksIn(tokens: readonly Token[], tail: string, kind: typeof DOUBLE): Mark[] {
  const places = [...tokens.map(({ before }, at) => ({ before, at })), { before: `${tail} `, at: tokens.length }]
  return places.flatMap(({ before, at }) => {
    if (before === ' ') return []
    const signs = plainQuotes(before)
    return [...signs].flatMap((sign, index): Mark[] => {
      if (!kind.opening.includes(sign) && !kind.closing.includes(sign) && !kind.either.includes(sign)) return []
      const isGlued = !/\s/u.test(signs.slice(index + 1))
      const isSpaced = index > 0 || at === 0
      const opens = kind.opening.includes(sign) || (kind.either.includes(sign) && isGlued && isSpaced)
      return [
        {
          at,
          opens,
          isClear: kind.closing.includes(sign) || /[,.?!…—–-]$/u.test(signs.slice(0, index)) || at === tokens.length,
        },
      ]
    })
  })
}

function pairUp(marks: readonly Mark[], length: number): Quote[] {
  const quotes: Quote[] = []
  let open: number | null = null
  for (const { at, opens, isClear } of marks) {
    if (opens) open ??= at
    else if (open !== null || (isClear && quotes.length === 0)) {
      quotes.push({ start: open ?? 0, end: at, opened: open !== null, closed: true })
      open = null
    }
  }
  if (open !== null) quotes.push({ start: open, end: length, opened: true, closed: false })
  return quotes.filter(({ start, end }) => end > start)
}
