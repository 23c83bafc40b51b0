import type { Modality, RelationType } from '../../src/model'
import type { RawCase } from './read-cases'

/** On whose word a claim stands: the article's, that of somebody unnamed, of one of these names, or no matter whose. */
export type Voice = 'article' | 'unnamed' | 'any' | readonly string[]

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
  readonly voice: Voice
}

/** A text with all relations that it holds; none where no two of its names may be joined. */
export interface ClaimCase extends Omit<RawCase, 'lines'> {
  readonly labels: readonly ClaimLabel[]
}
