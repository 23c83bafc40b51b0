import { type EvidenceRecord, type RelationRecord, relationKind } from '../../model'
import { rounded } from '../links/rounded'
import type { TimelineCount } from './timeline'

/** Counts evidence, piece by piece. */
export class Tally {
  #weight = 0
  #scores = 0
  #scored = 0
  readonly #sources = new Set<string>()
  readonly #relations = new Map<string, RelationRecord>()

  /** @param source id of the outlet, or the document, whose word it is */
  add(relation: RelationRecord, piece: EvidenceRecord, source: string): void {
    this.#sources.add(source)
    this.#relations.set(relation.id, relation)
    this.#weight++
    const { score } = relationKind(relation.type)
    if (score === null || piece.negated) return
    this.#scores += score
    this.#scored++
  }

  /** Never more sources than those of each relation together: they know of outlets that a user hides. */
  get count(): TimelineCount {
    const most = [...this.#relations.values()].reduce((sum, { sources }) => sum + sources, 0)
    return {
      weight: this.#weight,
      sources: Math.min(this.#sources.size, most),
      relations: this.#relations.size,
      balance: this.#scored === 0 ? null : rounded(this.#scores / this.#scored),
    }
  }
}
