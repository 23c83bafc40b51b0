import {
  type AttributionRecord,
  byText,
  type DocumentRecord,
  type EntityRecord,
  type GraphData,
  groupBy,
  type MentionRecord,
  type RelationRecord,
} from '../model'
import { type LinkIndex, linkIndex } from './links/link-index'
import { LinkStrengths } from './links/link-strengths'
import type { LinkSummary } from './links/link-summary'
import { Remembered } from './links/remembered'
import { NameIndex } from './names/name-index'
import { HopSide } from './paths/hop-side'
import { SearchSide } from './paths/search-side'
import { byEvidence } from './relations/by-evidence'

/**
 * A graph with the indexes that questions need, each made when first asked for and kept. The records are those of the data, which must
 * not change any more.
 *
 * @example
 * findRelations(lookup(data), { from: 'Macron' })
 */
export class Lookup {
  #names?: NameIndex
  #entityById?: ReadonlyMap<string, EntityRecord>
  #documentById?: ReadonlyMap<string, DocumentRecord>
  #relationById?: ReadonlyMap<string, RelationRecord>
  #attributionById?: ReadonlyMap<string, AttributionRecord>
  #relations?: readonly RelationRecord[]
  #attributions?: readonly AttributionRecord[]
  #bestEvidenced?: readonly RelationRecord[]
  #relationsByDocument?: ReadonlyMap<string, readonly RelationRecord[]>
  #mentionsByEntity?: ReadonlyMap<string, readonly MentionRecord[]>
  #mentionsByDocument?: ReadonlyMap<string, readonly MentionRecord[]>
  #attributionsBySource?: ReadonlyMap<string | null, readonly AttributionRecord[]>
  #links?: LinkIndex
  #numbered?: readonly (EntityRecord | undefined)[]
  #strengths?: LinkStrengths
  #summaries?: Remembered<LinkSummary>
  #searchSides?: readonly [SearchSide, SearchSide]
  #hopSides?: readonly [HopSide, HopSide]

  constructor(
    /** The graph. */
    readonly data: GraphData,
  ) {}

  /** What names stand for. */
  get names(): NameIndex {
    this.#names ??= new NameIndex(this.data.entities, () => this.data.mentions)
    return this.#names
  }

  /** The entity of an id. */
  get entityById(): ReadonlyMap<string, EntityRecord> {
    this.#entityById ??= byId(this.data.entities)
    return this.#entityById
  }

  /** The document of an id. */
  get documentById(): ReadonlyMap<string, DocumentRecord> {
    this.#documentById ??= byId(this.data.documents)
    return this.#documentById
  }

  /** The relation of an id. */
  get relationById(): ReadonlyMap<string, RelationRecord> {
    this.#relationById ??= byId(this.data.relations)
    return this.#relationById
  }

  /** The attribution of an id. */
  get attributionById(): ReadonlyMap<string, AttributionRecord> {
    this.#attributionById ??= byId(this.data.attributions)
    return this.#attributionById
  }

  /** All relations in the order of their ids. */
  get relations(): readonly RelationRecord[] {
    this.#relations ??= inOrder(this.data.relations)
    return this.#relations
  }

  /** All attributions in the order of their ids. */
  get attributions(): readonly AttributionRecord[] {
    this.#attributions ??= inOrder(this.data.attributions)
    return this.#attributions
  }

  /** All relations, the best evidenced first. */
  get bestEvidenced(): readonly RelationRecord[] {
    this.#bestEvidenced ??= this.data.relations.toSorted(byEvidence)
    return this.#bestEvidenced
  }

  /** By document, the relations that it has evidence of, in the order of their ids. */
  get relationsByDocument(): ReadonlyMap<string, readonly RelationRecord[]> {
    this.#relationsByDocument ??= groupByDocument(this.relations)
    return this.#relationsByDocument
  }

  /** By entity id, its mentions. */
  get mentionsByEntity(): ReadonlyMap<string, readonly MentionRecord[]> {
    this.#mentionsByEntity ??= groupBy(this.data.mentions, ({ entity }) => entity)
    return this.#mentionsByEntity
  }

  /** By document id, what it mentions. */
  get mentionsByDocument(): ReadonlyMap<string, readonly MentionRecord[]> {
    this.#mentionsByDocument ??= groupBy(this.data.mentions, ({ document }) => document)
    return this.#mentionsByDocument
  }

  /** By entity id, what it is said to have said; under null, what sources without a name are. */
  get attributionsBySource(): ReadonlyMap<string | null, readonly AttributionRecord[]> {
    this.#attributionsBySource ??= groupBy(this.attributions, ({ source }) => source)
    return this.#attributionsBySource
  }

  /** Who is linked to whom. */
  get links(): LinkIndex {
    this.#links ??= linkIndex([...this.entityById.keys()], this.relations)
    return this.#links
  }

  /** All entities, by their numbers in the index of links. */
  get numberedEntities(): readonly (EntityRecord | undefined)[] {
    this.#numbered ??= this.links.ids.map((id) => this.entityById.get(id))
    return this.#numbered
  }

  /** How strong each link is, by all of its relations. */
  get strengths(): LinkStrengths {
    this.#strengths ??= new LinkStrengths(this.links, this.relations, this.documentById)
    return this.#strengths
  }

  /** What is known of links as a whole. */
  get summaries(): Remembered<LinkSummary> {
    this.#summaries ??= new Remembered(this.links.linkStart.length - 1)
    return this.#summaries
  }

  /** What searches for paths take their notes in, one after the other. */
  get searchSides(): readonly [SearchSide, SearchSide] {
    this.#searchSides ??= [new SearchSide(this.links.ids.length), new SearchSide(this.links.ids.length)]
    return this.#searchSides
  }

  /** The same for shortest paths. */
  get hopSides(): readonly [HopSide, HopSide] {
    this.#hopSides ??= [new HopSide(this.links.ids.length), new HopSide(this.links.ids.length)]
    return this.#hopSides
  }
}

/**
 * Prepares a graph for questions. Costs nothing until one is asked.
 *
 * @example
 * const graph = lookup(data)
 * findEntities(graph, { type: 'person' })
 * findRelations(graph, { from: 'Macron' }) // by the same indexes
 */
export const lookup = (data: GraphData): Lookup => new Lookup(data)

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]))

function inOrder<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  const isOrdered = records.every(({ id }, index) => index === 0 || (records[index - 1]?.id ?? '') <= id)
  return isOrdered ? records : records.toSorted((a, b) => byText(a.id, b.id))
}

function groupByDocument(relations: readonly RelationRecord[]): ReadonlyMap<string, readonly RelationRecord[]> {
  const groups = new Map<string, RelationRecord[]>()
  for (const relation of relations) {
    for (const document of new Set(relation.evidence.map((piece) => piece.document))) {
      const group = groups.get(document)
      if (group) group.push(relation)
      else groups.set(document, [relation])
    }
  }
  return groups
}
