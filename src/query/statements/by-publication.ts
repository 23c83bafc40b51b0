import { bySpan, byText, type Span } from '../../model'
import type { Lookup } from '../lookup'

const NO_DATE = '9999'

/** By date of publication, what has none behind, then as it stands in the documents. */
export const byPublication =
  ({ documentById }: Lookup) =>
  (a: Span & { readonly document: string }, b: Span & { readonly document: string }): number => {
    const [left, right] = [documentById.get(a.document), documentById.get(b.document)]
    return (
      byText(left?.published ?? NO_DATE, right?.published ?? NO_DATE) ||
      byText(left?.path ?? '', right?.path ?? '') ||
      byText(a.document, b.document) ||
      bySpan(a, b)
    )
  }
