import type { Denial, EvidenceRecord, RelationType, SentencePlace } from '../../model'

/** One sentence that gives to a relation. */
export interface Statement {
  /** Id of the relation. */
  readonly relation: string
  readonly type: RelationType
  readonly source: string
  readonly target: string
  readonly reciprocal: boolean
  readonly evidence: EvidenceRecord
  readonly sentence: SentencePlace
  /** The entity that the sentence itself says denies it. */
  readonly deniedBy: string | null
}

/** What an accusation amounts to: a charge, somebody's word that a deed was done, the article's own, or talk of somebody. */
export type Weight = 'charge' | 'own' | 'talk'

/** A statement as something that one may deny. */
export interface Accusation {
  readonly statement: Statement
  readonly accused: string
  /** Null where the article itself says so, or somebody without a name. */
  readonly accuser: string | null
  readonly weight: Weight
}

/** A denial, with entities for chains. */
export interface Denying {
  readonly denial: Denial
  readonly sentence: SentencePlace
  readonly denier: string
  /** Whose deed is denied; the denier's own where nobody else's is. */
  readonly doers: readonly string[]
  readonly accusers: readonly string[]
}

/** That one sentence denies what another says. */
export interface DeniedStatement {
  readonly statement: Statement
  readonly denying: Denying
}
