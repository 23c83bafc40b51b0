import type { Span } from '../../src/model'
import type { RawCase } from './read-cases'

/** Something that a text puts into somebody's mouth. */
export interface AttributionLabel {
  /** As it stands in the table. */
  readonly line: string
  /** May be found or not. */
  readonly optional: boolean
  /** The words for the source; null where the text has none. */
  readonly source: string | null
  /** A name of the source in the text; null where it is unnamed. */
  readonly name: string | null
  readonly cue: string | null
  /** UTF-16 offsets into the text, ends exclusive. */
  readonly content: readonly Span[]
  /** A name of the source in whose content this one stands; null where it stands in nobody's. */
  readonly within: string | null
}

/** A text with all that it puts into anybody's mouth. */
export interface AttributionCase extends Omit<RawCase, 'lines'> {
  readonly labels: readonly AttributionLabel[]
}
