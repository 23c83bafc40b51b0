import { byText, type DocumentRecord } from '../../../model'

/** Articles by date of publication, the undated last. */
export const latestFirst = (documents: Iterable<DocumentRecord>): readonly DocumentRecord[] =>
  [...documents].sort((a, b) => byText(b.published ?? '', a.published ?? '') || byText(a.id, b.id))
