import Graph from 'graphology'
import type { AbstractGraph } from 'graphology-types'
import { type EdgeAttributes, type GraphAttributes, type NodeAttributes, toGraphology } from '../graphology'
import type {
  AttributionRecord,
  DocumentRecord,
  EntityRecord,
  EvidenceRecord,
  GraphData,
  RelationRecord,
} from '../model'
import type { EntityFilter } from './entities/entity-filter'
import { type EntityProfile, entityProfile } from './entities/entity-profile'
import { findEntities } from './entities/find-entities'
import type { RelationFilter } from './filters/relation-filter'
import { Lookup } from './lookup'
import { findNeighbours, type Neighbour } from './neighbours/find-neighbours'
import { findPaths, type PathOptions } from './paths/find-paths'
import type { GraphPath } from './paths/graph-path'
import { eachEvidence, findEvidence, type RelationEvidence } from './relations/each-evidence'
import { eachRelation } from './relations/each-relation'
import { findRelations } from './relations/find-relations'
import type { AttributionFilter } from './statements/attribution-filter'
import type { DenialFilter } from './statements/denial-filter'
import { eachAttribution, findAttributions } from './statements/find-attributions'
import { type Denial, findDenials } from './statements/find-denials'
import { subgraph } from './subgraph'
import { findTimeline } from './timeline/find-timeline'
import type { Timeline, TimelineOptions } from './timeline/timeline'

/**
 * A built graph that answers questions, in Node and in browsers. Entities are named by name, alias or id, in any case, with or without
 * diacritics; a name that stands for none or for several throws a NameError with the nearest candidates. A filter with a field or a value
 * that there isn't throws a RangeError.
 *
 * Answers are plain data that JSON can hold, in an order that depends on nothing but what the graph holds. Their records are the graph's
 * own, not copies: to be read, never written. Indexes are made when a question first needs them.
 *
 * @example
 * const graph = new PressGraph(extract([{ path: 'a.txt', text: 'France accused Russia of lying.' }]))
 * graph.relations({ from: 'France', type: 'accuse' }).map(({ evidence }) => evidence[0]?.text)
 */
export class PressGraph {
  readonly #lookup: Lookup
  #graphology: AbstractGraph<NodeAttributes, EdgeAttributes, GraphAttributes> | null = null

  constructor(data: GraphData) {
    this.#lookup = new Lookup(data)
  }

  /** Everything in the graph, as plain records. Offsets are UTF-16 code units into the document's text, end exclusive. */
  get data(): GraphData {
    return this.#lookup.data
  }

  /**
   * The graph as a graphology instance, directed and multi, made when first asked for. The key of an edge is its relation's id. It is
   * yours: whatever is done to it, nothing that this class answers changes.
   *
   * @example
   * graph.graphology.forEachEdge((id, { relation, weight }) => console.log(id, relation, weight))
   */
  get graphology(): AbstractGraph<NodeAttributes, EdgeAttributes, GraphAttributes> {
    this.#graphology ??= Graph.from(toGraphology(this.data))
    return this.#graphology
  }

  /**
   * The entity that a name, an alias or an id stands for.
   *
   * @example
   * graph.entity('Putin').id // 'person:vladimir-putin'
   */
  entity(name: string): EntityRecord {
    return this.#lookup.names.resolve(name)
  }

  /**
   * The entities that match, the most mentioned first; topics by their salience, behind all others.
   *
   * @example
   * graph.entities({ type: 'person', text: 'mac' })
   */
  entities(filter: EntityFilter = {}): readonly EntityRecord[] {
    return findEntities(this.#lookup, filter)
  }

  /**
   * The relations that match, best evidenced first. What the filter asks of evidence leaves only such evidence, and weight, sources and
   * dates by it. `comention` only where it is asked for.
   *
   * @example
   * graph.relations({ from: 'Macron', to: 'Russia', type: ['accuse', 'threaten'], since: '2017-05-01', minSources: 2 })
   */
  relations(filter: RelationFilter = {}): readonly RelationRecord[] {
    return findRelations(this.#lookup, filter)
  }

  /**
   * The same relations one after the other, in the order of their ids, without an array of all of them.
   *
   * @example
   * for (const { id, weight } of graph.eachRelation({ quadrant: 'material conflict' })) console.log(id, weight)
   */
  eachRelation(filter: RelationFilter = {}): Generator<RelationRecord, void> {
    return eachRelation(this.#lookup, filter)
  }

  /**
   * The entities that one has relations with, best evidenced first, each with what joins the two. `from` and `to` in the filter give a
   * direction; `limit` counts neighbours.
   *
   * @example
   * graph.neighbours('Macron', { from: 'Macron', type: 'accuse' }).map(({ entity, sources }) => [entity.name, sources])
   */
  neighbours(name: string, filter: RelationFilter = {}): readonly Neighbour[] {
    return findNeighbours(this.#lookup, name, filter)
  }

  /**
   * The relations from one of two or more entities to another of them, best evidenced first.
   *
   * @example
   * graph.between(['France', 'Germany', 'Russia'], { quadrant: 'verbal conflict' })
   */
  between(names: readonly string[], filter: Omit<RelationFilter, 'between'> = {}): readonly RelationRecord[] {
    return findRelations(this.#lookup, { ...filter, between: names })
  }

  /**
   * The ways from one entity to another, whichever way the relations run, each hop with its relations: the shortest first, then the best
   * evidenced, or, by `evidence`, the likeliest to hold as a whole first.
   *
   * @example
   * graph.paths('Le Pen', 'Assad', { maxHops: 3 })
   * graph.paths('Le Pen', 'Assad', { by: 'evidence', filter: { negated: false, quadrant: 'structure' } })
   */
  paths(from: string, to: string, options: PathOptions = {}): readonly GraphPath[] {
    return findPaths(this.#lookup, from, to, options)
  }

  /**
   * The sentences that say so, with document and offsets: of a relation, of the relation of an id, or all that match a filter, these with
   * their relation, by relations, the best evidenced first. Throws a RangeError for an id that no relation has.
   *
   * @example
   * graph.evidence('country:FR~accuse~country:RU').map(({ text, document, start, end }) => ({ text, document, start, end }))
   * graph.evidence({ text: 'chemical weapons', negated: true })
   */
  evidence(relation: RelationRecord | string): readonly EvidenceRecord[]
  evidence(filter: RelationFilter): readonly RelationEvidence[]
  evidence(asked: RelationRecord | RelationFilter | string): readonly EvidenceRecord[] {
    if (typeof asked !== 'string') return 'evidence' in asked ? asked.evidence : findEvidence(this.#lookup, asked)
    const found = this.#lookup.relationById.get(asked)
    if (!found) throw new RangeError(`No relation has the id "${asked}".`)
    return found.evidence
  }

  /**
   * The evidence that matches, one piece after the other, by the ids of the relations; `limit` counts pieces.
   *
   * @example
   * for (const { relation, text } of graph.eachEvidence({ minConfidence: 0.8 })) console.log(relation, text)
   */
  eachEvidence(filter: RelationFilter = {}): Generator<RelationEvidence, void> {
    return eachEvidence(this.#lookup, filter)
  }

  /**
   * Who is said to have said what, by date of publication, then as it stands in the documents: `{ source: 'Putin' }` is what Putin
   * said, `{ about: 'Putin' }` what others said of him.
   *
   * @example
   * graph.attributions({ source: 'Putin' })
   */
  attributions(filter: AttributionFilter = {}): readonly AttributionRecord[] {
    return findAttributions(this.#lookup, filter)
  }

  /**
   * The same attributions one after the other, in the order of their ids.
   *
   * @example
   * for (const { document, content } of graph.eachAttribution({ anonymous: true })) console.log(document, content)
   */
  eachAttribution(filter: AttributionFilter = {}): Generator<AttributionRecord, void> {
    return eachAttribution(this.#lookup, filter)
  }

  /**
   * Who denies what: the sentence that denies with the relation and the sentence denied, by date of publication, then as it stands in the
   * documents.
   *
   * @example
   * graph.denials({ by: 'Russia' }).map(({ denial, evidence }) => [denial.text, evidence.text])
   */
  denials(filter: DenialFilter = {}): readonly Denial[] {
    return findDenials(this.#lookup, filter)
  }

  /**
   * When what is told happened, by the dates of the evidence: years, months or days in order, as a whole or by type of relation, pair of
   * entities or relation.
   *
   * @example
   * graph.timeline({ type: 'accuse' }, { by: 'month', of: 'pair' }) // who accused whom, by month
   */
  timeline(filter: Omit<RelationFilter, 'limit'> = {}, options: TimelineOptions = {}): Timeline {
    return findTimeline(this.#lookup, filter, options)
  }

  /**
   * What the graph knows of one entity: relations, statements by it and about it, documents.
   *
   * @example
   * graph.profile('Macron').documents.map(({ document, mentions }) => [document.path, mentions])
   */
  profile(name: string): EntityProfile {
    return entityProfile(this.#lookup, name)
  }

  /**
   * The part of the graph that the relations which match need, to be written or to be asked in turn: their ends, their evidence and
   * denials with their documents, outlets and attributions, and the mentions of those entities there. It refers to nothing outside it.
   *
   * @example
   * new PressGraph(graph.part({ minSources: 2 })).graphology
   */
  part(filter: RelationFilter = {}): GraphData {
    return subgraph(this.#lookup, findRelations(this.#lookup, filter))
  }

  /**
   * The document of an id; undefined where there is none.
   *
   * @example
   * graph.document(evidence.document)?.text.slice(evidence.start, evidence.end)
   */
  document(id: string): DocumentRecord | undefined {
    return this.#lookup.documentById.get(id)
  }
}
