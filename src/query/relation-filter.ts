import type { Modality, RelationType } from '../model'

/** Which relations are asked for. Entities are given by name, alias or id. What is left out does not restrict. */
export interface RelationFilter {
  /** The actor. A reciprocal relation goes both ways. */
  readonly from?: string | undefined
  /** The recipient. */
  readonly to?: string | undefined
  /** Two entities, in either direction. */
  readonly between?: readonly [string, string] | undefined
  /** An entity at either end. */
  readonly entity?: string | undefined
  /** One or several types. `comention` is found only where it is named here or by `comention`. */
  readonly type?: RelationType | readonly RelationType[] | undefined
  readonly comention?: boolean | undefined
  /**
   * Only evidence whose `date` (that of the sentence, else that of its article) may lie within, ends included; ISO 8601. All of these
   * may be partial: `2017` is all of its days, so that evidence of 2017 is both since and until May 2017.
   */
  readonly since?: string | undefined
  readonly until?: string | undefined
  /** The outlet that published the evidence, that its article credits, or whose report its sentence passes on. */
  readonly outlet?: string | undefined
  /** At least so many independent sources among the evidence that matches. */
  readonly minSources?: number | undefined
  /** Only evidence that denies (true) or that affirms (false). */
  readonly negated?: boolean | undefined
  /** Only what somebody denies, there or elsewhere (true), or what nobody denies (false). */
  readonly denied?: boolean | undefined
  readonly modality?: Modality | readonly Modality[] | undefined
  /** The entity in whose mouth the sentence puts the relation. */
  readonly attributedTo?: string | undefined
  /** Words that all begin some word of the sentence, in any case. */
  readonly text?: string | undefined
  readonly limit?: number | undefined
}
