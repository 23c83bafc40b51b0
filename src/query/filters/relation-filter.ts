import type { Circumstance, EntityType, EvidenceRecord, Modality, Quadrant, RelationType, Standing } from '../../model'

/** One of something, or several of them, any of which will do. */
export type OneOrMore<T> = T | readonly T[]

/**
 * Which relations are asked for. What is left out does not restrict, and all that is there must hold. Entities are given by name, alias
 * or id, in any case, with or without diacritics.
 *
 * Some fields ask something of the relation as a whole, others of each piece of its evidence (they say "only evidence"). These leave a
 * relation only the evidence that has it all, and count its weight, sources and dates anew by that.
 *
 * @example
 * const filter: RelationFilter = { from: 'Macron', type: ['accuse', 'threaten'], since: '2017-05', minSources: 2 }
 */
export interface RelationFilter {
  /** The actor. A reciprocal relation goes both ways. */
  readonly from?: string | undefined
  /** The recipient. A reciprocal relation goes both ways. */
  readonly to?: string | undefined
  /** Two or more entities: relations from one of them to another of them, in either direction. */
  readonly between?: readonly string[] | undefined
  /** An entity at either end. */
  readonly entity?: string | undefined
  /** The types that the actor may have. A reciprocal relation goes both ways. */
  readonly fromType?: OneOrMore<EntityType> | undefined
  /** The types that the recipient may have. A reciprocal relation goes both ways. */
  readonly toType?: OneOrMore<EntityType> | undefined
  /** One or several types of relation. `comention` is found only where it is named here or by `comention`. */
  readonly type?: OneOrMore<RelationType> | undefined
  /** One or several quadrants of the table of relations, such as `verbal conflict`; `weak` without `comention` is `discuss` alone. */
  readonly quadrant?: OneOrMore<Quadrant> | undefined
  /** True: also `comention`, the weak link between what one sentence names together, whatever `type` and `quadrant` say. */
  readonly comention?: boolean | undefined
  /**
   * Only evidence whose `date` (that of the sentence, else that of its article) may lie within, ends included; ISO 8601. All of these
   * may be partial: `2017` is all of its days, so that evidence of 2017 is both since and until May 2017. No date is no match.
   */
  readonly since?: string | undefined
  /** The other end of that range. */
  readonly until?: string | undefined
  /** Only evidence that tells its date itself (`sentence`), or that has that of its article. */
  readonly dateFrom?: NonNullable<EvidenceRecord['dateFrom']> | undefined
  /** Only evidence that this outlet published, that its article credits to it, or whose sentence passes its report on. */
  readonly outlet?: string | undefined
  /**
   * Only evidence that is the word of one of these outlets, by which sources are counted: each piece is that of one outlet only (see
   * `sourcesOf`). Null stands for the articles whose outlet nobody knows.
   */
  readonly sourceOutlet?: OneOrMore<string | null> | undefined
  /** Only evidence in this document, by id or path. */
  readonly document?: string | undefined
  /** False leaves out evidence that was copied from another document. */
  readonly copies?: boolean | undefined
  /** At least so many independent sources among the evidence that matches. */
  readonly minSources?: number | undefined
  /** At least so many pieces of evidence that match, copies counted once. */
  readonly minWeight?: number | undefined
  /** Only evidence that is at least so likely to hold, in [0, 1]. */
  readonly minConfidence?: number | undefined
  /** Only evidence that negates (true) or that affirms (false). */
  readonly negated?: boolean | undefined
  /** Only what somebody denies, there or elsewhere (true), or what nobody denies (false). */
  readonly denied?: boolean | undefined
  /** Only evidence that is held so: `asserted`, `future`, `hypothetical`, `historical`. */
  readonly modality?: OneOrMore<Modality> | undefined
  /** Only evidence of one of these standings: `negated`, or, of what is not negated, its modality. Each piece has one. */
  readonly standing?: OneOrMore<Standing> | undefined
  /** Only evidence on somebody's word, named or not (true), or that is the article's own (false). */
  readonly attributed?: boolean | undefined
  /** Only evidence that the sentence puts in the mouth of this entity. */
  readonly attributedTo?: string | undefined
  /** Only evidence that is part of the attribution of this id. */
  readonly attribution?: string | undefined
  /** Only evidence whose cue stands within quotation marks (true) or does not (false). */
  readonly quoted?: boolean | undefined
  /** Only evidence that was found by one of these rules. */
  readonly rule?: OneOrMore<string> | undefined
  /** Only evidence that has one of these circumstances, such as `people`. */
  readonly circumstance?: OneOrMore<Circumstance> | undefined
  /** Only evidence with words that all begin some word of the sentence, in any case, with or without diacritics. */
  readonly text?: string | undefined
  /** Only evidence with words that all begin some word of its cue, such as "accused". What has no cue is no match. */
  readonly predicate?: string | undefined
  /** At most so many results of whatever is asked for: relations, neighbours, sentences. */
  readonly limit?: number | undefined
}
