import { type DocumentRecord, type EvidenceRecord, type RelationRecord, relationKind, sourceOf } from '../../model'
import { rounded } from '../links/rounded'
import type { TimelineCount } from './timeline'

/** Counts evidence, piece by piece. */
export class Tally {
  #weight = 0
  #scores = 0
  #scored = 0
  readonly #sources = new Set<string>()
  readonly #relations = new Map<string, RelationRecord>()

  constructor(private readonly documentById: ReadonlyMap<string, DocumentRecord>) {}

  add(relation: RelationRecord, piece: EvidenceRecord): void {
    const source = sourceOf(piece, this.documentById)
    this.#sources.add('outlet' in source ? source.outlet : source.document)
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
