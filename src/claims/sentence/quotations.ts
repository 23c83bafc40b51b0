import type { Sentence } from '../../model'
import { findQuotes, type Quote } from './quotes'

/** A quote as a part of a quotation that may run over several sentences: all its parts bear one number. */
export interface QuotePart extends Quote {
  readonly quotation: number
}

/** Where the reading of an article stands. */
interface Reading {
  readonly parts: Map<string, readonly QuotePart[]>
  /** Quotations so far. */
  count: number
  /** The quotation that the last sentence left open, and the sentences without a mark since: all of them quoted, if it is closed. */
  open: number | null
  unmarked: Sentence[]
}

/**
 * The quotations of an article, by sentence. One left open at a sentence's end goes on until the mark that closes it, and over
 * the paragraph's end only where the next paragraph opens with a mark of its own, as the press sets long quotations.
 */
export function findQuotations(
  text: string,
  sentences: readonly Sentence[],
): ReadonlyMap<string, readonly QuotePart[]> {
  const reading: Reading = { parts: new Map(), count: 0, open: null, unmarked: [] }
  sentences.forEach((sentence, index) => {
    const isNewParagraph = sentence.paragraph !== sentences[index - 1]?.paragraph
    readSentence(reading, sentence, findQuotes(sentence.tokens, tailOf(text, sentence)), isNewParagraph)
  })
  return reading.parts
}

function readSentence(reading: Reading, sentence: Sentence, quotes: readonly Quote[], isNewParagraph: boolean): void {
  const [first] = quotes
  const open = goesOn(first, isNewParagraph) ? reading.open : null
  if (open !== null && first === undefined) {
    reading.unmarked.push(sentence)
    return
  }
  if (open !== null) for (const whole of reading.unmarked) reading.parts.set(whole.id, [wholeOf(whole, open)])
  const own = quotes.map(
    (quote, at): QuotePart => ({ ...quote, quotation: at === 0 && open !== null ? open : reading.count++ }),
  )
  reading.parts.set(sentence.id, own)
  const last = own.at(-1)
  reading.open = last && !last.closed ? last.quotation : null
  reading.unmarked = []
}

/** Whether an open quotation goes on in a sentence with that first quote. */
const goesOn = (first: Quote | undefined, isNewParagraph: boolean): boolean =>
  isNewParagraph ? first?.start === 0 && first.opened : first === undefined || !first.opened

/** What stands behind a sentence's last word. */
const tailOf = (text: string, { tokens, span }: Sentence): string =>
  text.slice(tokens.at(-1)?.end ?? span.end, span.end)

const wholeOf = ({ tokens }: Sentence, quotation: number): QuotePart => ({
  start: 0,
  end: tokens.length,
  opened: false,
  closed: false,
  quotation,
})
