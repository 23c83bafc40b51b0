import type { AttributionRecord, DocumentRecord, Pair } from '../../model'
import { nameOf } from './name-of'
import { type Origin, originOf } from './origin'
import type { Records } from './records'

/** An attribution as a command prints it: the record, the words that it points to, and where they stand. */
export interface SayingRow extends AttributionRecord, Origin {
  /** Name of the source; null where it has none. */
  readonly sourceName: string | null
  /** The words for the source, as they stand: "officials", "he". */
  readonly sourceText: string | null
  /** The words that say that something is said. */
  readonly cueText: string | null
  /** The words claimed, part by part. */
  readonly contentText: readonly string[]
  /** From the first to the last of its parts, as it stands. */
  readonly text: string | null
}

/**
 * An attribution with the names and words that it points to.
 *
 * @example
 * const { sourceName, contentText } = sayingRow(recordsOf(data), attribution)
 */
export function sayingRow(records: Records, saying: AttributionRecord): SayingRow {
  const document = records.documentById.get(saying.document)
  return {
    ...saying,
    sourceName: saying.source && nameOf(records, saying.source),
    sourceText: wordsAt(document, saying.sourceMention),
    cueText: wordsAt(document, saying.cue),
    contentText: saying.content.flatMap((part) => wordsAt(document, part) ?? []),
    text: wordsAt(document, [saying.start, saying.end]),
    ...originOf(records, saying.document),
  }
}

/** Null also where the text is not there: an exported file has none. */
const wordsAt = (document: DocumentRecord | undefined, place: Pair | null): string | null =>
  (document && place && document.text.slice(...place)) || null
