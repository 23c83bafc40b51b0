import type { Span } from '../../model'
import type { Actor } from '../sentence/sentence-view'

/** A denial within its sentence. Positions are token indexes. */
export interface DraftDenial {
  readonly deniers: readonly Actor[]
  readonly doers: readonly Actor[]
  readonly accusers: readonly Actor[]
  readonly cue: Span
  readonly content: Span | null
  readonly isExplicit: boolean
}
