import type { Span } from '../../model'
import type { SentenceView } from '../sentence/sentence-view'

/** Whether all of the content stands within quotation marks. */
export const isWithinQuotes = ({ quotes }: SentenceView, content: readonly Span[]): boolean =>
  content.every((span) => quotes.some((quote) => quote.start <= span.start && span.end <= quote.end))
