import type { EntityType, RelationType } from '../../model'

/** Where a verb's target stands: its object, or behind one of these prepositions. */
export type Slot = 'object' | Preposition
export type Preposition =
  | 'about'
  | 'across'
  | 'against'
  | 'around'
  | 'at'
  | 'between'
  | 'by'
  | 'for'
  | 'from'
  | 'in'
  | 'inside'
  | 'into'
  | 'near'
  | 'of'
  | 'on'
  | 'out'
  | 'over'
  | 'through'
  | 'to'
  | 'toward'
  | 'towards'
  | 'upon'
  | 'with'

/**
 * How a verb carries a relation from its subject to a target.
 * Frames of one verb are tried in order; the first whose conditions hold and whose target is an entity wins.
 */
export interface VerbFrame {
  /** Lemma: "accuse". */
  readonly verb: string
  /** Adverb particle that must follow the verb: the "out" of "hit out at". */
  readonly particle?: string
  /** The direct object must be headed by one of these noun lemmas: "impose *sanctions* on". Without it any object will do. */
  readonly object?: readonly string[]
  readonly type: RelationType
  /** In order of preference. */
  readonly target: readonly Slot[]
  /** The relation runs from the target to the subject: "Syria *received backing from* Russia". */
  readonly reversed?: true
  /** Only targets of these types: who "releases" somebody sets him free, who releases a product does not. */
  readonly whom?: readonly EntityType[]
  /** Only for persons and those who are sent: a minister who flies to Rome meets Italy, tourists and ships do not. */
  readonly inPerson?: true
  /** The subject's own denial or refusal is part of the verb's sense and leaves the claim affirmed; for documentation of odd rows. */
  readonly note?: string
}

/**
 * How a noun carries a relation: "Russia's *bombing* of Aleppo", "*sanctions* on Moscow by the EU", "*talks* between A and B".
 */
export interface NounFrame {
  /** Singular lemma: "sanction", "talk". */
  readonly noun: string
  readonly type: RelationType
  /** Where the actor stands: before with 's or as a demonym ("possessive"), or behind a preposition. */
  readonly actor: readonly ('possessive' | Preposition)[]
  /** Where the one acted on stands. */
  readonly target: readonly ('possessive' | Preposition)[]
  /** "between A and B", "the A-B talks" name both parties at once. */
  readonly mutual?: true
}
