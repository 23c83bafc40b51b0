import type { Modality, RelationType } from '../../src/model'
import type { RawCase } from './read-cases'

/** Among voices: somebody without a name, and no matter who. */
export const UNNAMED_VOICE = '?'
export const ANY_VOICE = '*'

/** A relation that a text holds. Names are words of the text; of several, one will do. */
export interface ClaimLabel {
  /** As it stands in the table. */
  readonly line: string
  /** May be found or not, and be held in whatever way. */
  readonly optional: boolean
  readonly sources: readonly string[]
  readonly targets: readonly string[]
  /** Of several, one will do; null where any will. */
  readonly types: readonly RelationType[] | null
  readonly reciprocal: boolean
  readonly negated: boolean
  readonly modalities: readonly Modality[]
  /** On whose word it stands, names of which one will do; none where it is the article's own. */
  readonly voices: readonly string[]
}

/** A text with all relations that it holds; none where no two of its names may be joined. */
export interface ClaimCase extends Omit<RawCase, 'lines'> {
  readonly labels: readonly ClaimLabel[]
}
