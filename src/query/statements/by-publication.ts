import { byDate, bySpan, byText, type Span } from '../../model'
import type { Lookup } from '../lookup'

/** By date of publication, what has none behind, then as it stands in the documents. */
export const byPublication =
  ({ documentById }: Lookup) =>
  (a: Span & { readonly document: string }, b: Span & { readonly document: string }): number => {
    const [left, right] = [documentById.get(a.document), documentById.get(b.document)]
    return (
      byDate(left?.published, right?.published) ||
      byText(left?.path ?? '', right?.path ?? '') ||
      byText(a.document, b.document) ||
      bySpan(a, b)
    )
  }
