import { type EvidenceRecord, type RelationRecord, relationKind } from '../../model'
import { rounded } from '../links/rounded'
import type { TimelineCount } from './timeline'

/** Counts evidence, piece by piece: all pieces of a relation one after the other. */
export class Tally {
  #weight = 0
  #scores = 0
  #scored = 0
  readonly #sources = new Set<string>()
  #relations = 0
  #mostSources = 0
  #last: RelationRecord | null = null
  #score: number | null = null

  /** @param source id of the outlet, or the document, whose word it is */
  add(relation: RelationRecord, piece: EvidenceRecord, source: string): void {
    this.#sources.add(source)
    if (this.#last !== relation) this.#begin(relation)
    this.#weight++
    if (this.#score === null || piece.negated) return
    this.#scores += this.#score
    this.#scored++
  }

  #begin(relation: RelationRecord): void {
    this.#last = relation
    this.#score = relationKind(relation.type).score
    this.#relations++
    this.#mostSources += relation.sources
  }

  /** Never more sources than those of each relation together: they know of outlets that a user hides. */
  get count(): TimelineCount {
    return {
      weight: this.#weight,
      sources: Math.min(this.#sources.size, this.#mostSources),
      relations: this.#relations,
      balance: this.#scored === 0 ? null : rounded(this.#scores / this.#scored),
    }
  }
}
