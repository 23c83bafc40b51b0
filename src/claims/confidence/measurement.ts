import type { Circumstance, RelationType } from '../../model'

/** What became of some claims on labelled sentences. */
export interface MeasuredClaims {
  readonly made: number
  /** Of these, with the right ends, direction and type. */
  readonly typed: number
  /** Of these, with the right negation, modality and voice as well. */
  readonly held: number
}

/** The same for claims of several rules. */
export interface MeasuredKind extends MeasuredClaims {
  /** How many would hold by what is known of them without their kind. */
  readonly promised: number
}

/** What the claims of the labelled sentences tell of claims at large. */
export interface Measurement {
  /** Claims in no circumstance, by rule. */
  readonly rules: Readonly<Record<string, MeasuredClaims>>
  /** The same by type, promised by their rules. */
  readonly types: Readonly<Partial<Record<RelationType, MeasuredKind>>>
  /** All claims in a circumstance, promised by their rules and types. */
  readonly circumstances: Readonly<Record<Circumstance, MeasuredKind>>
}
