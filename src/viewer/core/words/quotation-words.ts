import type { DocumentRecord, Span } from '../../../model'
import type { ViewerGraph } from '../graph/viewer-graph'
import { articleOrigin, articleTitle, safeAddress } from './article-words'

/** Line breaks and other controls, which would break a quotation where it is pasted. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu

/** A sentence as somebody would quote it, in plain text: `“The sentence.” — Title, Outlet, 2017-05-30, https://…`. */
export function quotationWords(document: DocumentRecord, { start, end }: Span, graph: ViewerGraph): string {
  const address = safeAddress(document)
  const origin = [articleTitle(document), articleOrigin(document, graph), ...(address === null ? [] : [address])]
  return `“${document.text.slice(start, end)}” — ${origin.join(', ')}`.replace(CONTROLS, ' ')
}
