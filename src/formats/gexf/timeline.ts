import {
  type DenialRecord,
  datingEvidence,
  type EvidenceRecord,
  type GraphData,
  type RelationRecord,
} from '../../model'
import { type Spell, spellsOf } from './spells'

/** When the nodes and edges of a graph are there. */
export class Timeline {
  readonly #publishedById: ReadonlyMap<string, string | null>
  readonly #datesByEntity = new Map<string, Set<string>>()

  constructor({ documents, relations }: Pick<GraphData, 'documents' | 'relations'>) {
    this.#publishedById = new Map(documents.map(({ id, published }) => [id, published]))
    for (const relation of relations) this.#dateEntities(relation)
  }

  /** From the first to the last day of all; null where nothing is dated. */
  get whole(): Spell | null {
    const spells = [...this.#datesByEntity.values()].flatMap((dates) => spellsOf(dates))
    const start = spells.reduce((first, spell) => (spell.start < first ? spell.start : first), LATEST)
    const end = spells.reduce((last, spell) => (spell.end > last ? spell.end : last), '')
    return spells.length === 0 ? null : { start, end }
  }

  /** When its evidence says that it happened. Copies say nothing more than what they were copied from. */
  ofEdge({ evidence }: RelationRecord): readonly Spell[] {
    return spellsOf(datesOf(evidence))
  }

  /** When its edges are there, and when articles were published that pass on its word or its denial. */
  ofNode(id: string): readonly Spell[] {
    return spellsOf(this.#datesByEntity.get(id) ?? [])
  }

  #dateEntities({ source, target, evidence, denials }: RelationRecord): void {
    for (const date of datesOf(evidence)) for (const end of [source, target]) this.#date(end, date)
    for (const { document, attributedTo, relayedFrom } of datingEvidence(evidence)) {
      for (const speaker of [attributedTo, relayedFrom]) this.#date(speaker, this.#published(document))
    }
    for (const { by, document } of denials.filter(isOriginal)) this.#date(by, this.#published(document))
  }

  #published(document: string): string | null {
    return this.#publishedById.get(document) ?? null
  }

  #date(entity: string | null, date: string | null): void {
    if (entity === null || date === null) return
    const dates = this.#datesByEntity.get(entity)
    if (dates) dates.add(date)
    else this.#datesByEntity.set(entity, new Set([date]))
  }
}

const LATEST = '9999-12-31'

const isOriginal = ({ copyOf }: DenialRecord): boolean => copyOf === null

const datesOf = (evidence: readonly EvidenceRecord[]): readonly string[] =>
  datingEvidence(evidence).flatMap(({ date }) => date ?? [])
