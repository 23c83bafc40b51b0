import type { AttributionRecord, DocumentRecord, Pair } from '../../model'
import type { Lookup } from '../../query'
import { type Origin, originOf } from './origin'

/** An attribution as a command prints it: the record, the words that it points to, and where they stand. */
export interface SayingRow extends AttributionRecord, Origin {
  readonly sourceName: string | null
  /** The words for the source, as they stand: "officials", "he". */
  readonly sourceText: string | null
  readonly cueText: string | null
  readonly contentText: readonly string[]
}

export function sayingRow(graph: Lookup, saying: AttributionRecord): SayingRow {
  const document = graph.documentById.get(saying.document)
  return {
    ...saying,
    sourceName: saying.source && (graph.entityById.get(saying.source)?.name ?? saying.source),
    sourceText: wordsAt(document, saying.sourceMention),
    cueText: wordsAt(document, saying.cue),
    contentText: saying.content.flatMap((part) => wordsAt(document, part) ?? []),
    ...originOf(graph, saying.document),
  }
}

const wordsAt = (document: DocumentRecord | undefined, place: Pair | null): string | null =>
  document && place ? document.text.slice(...place) : null
