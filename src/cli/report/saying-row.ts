import type { AttributionRecord, DocumentRecord, Pair } from '../../model'
import type { Lookup } from '../../query'

/** An attribution as a command prints it: the record, the words that it points to, and where they stand. */
export interface SayingRow extends AttributionRecord {
  readonly sourceName: string | null
  /** The words for the source, as they stand: "officials", "he". */
  readonly sourceText: string | null
  readonly cueText: string | null
  readonly contentText: readonly string[]
  readonly path: string | null
  readonly title: string | null
  /** The name of the outlet that published the document. */
  readonly outletName: string | null
  readonly published: string | null
}

export function sayingRow({ entityById, documentById }: Lookup, saying: AttributionRecord): SayingRow {
  const document = documentById.get(saying.document)
  const name = (id: string | null | undefined): string | null => (id ? (entityById.get(id)?.name ?? id) : null)
  return {
    ...saying,
    sourceName: name(saying.source),
    sourceText: wordsAt(document, saying.sourceMention),
    cueText: wordsAt(document, saying.cue),
    contentText: saying.content.flatMap((part) => wordsAt(document, part) ?? []),
    path: document?.path ?? null,
    title: document?.title ?? null,
    outletName: name(document?.outlet),
    published: document?.published ?? null,
  }
}

const wordsAt = (document: DocumentRecord | undefined, place: Pair | null): string | null =>
  document && place ? document.text.slice(...place) : null
