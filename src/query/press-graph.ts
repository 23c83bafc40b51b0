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
import { type EntityProfile, entityProfile } from './entity-profile'
import { type AttributionFilter, findAttributions } from './find-attributions'
import { type EntityFilter, findEntities } from './find-entities'
import { findPaths, type PathOptions } from './find-paths'
import { findRelations } from './find-relations'
import type { GraphPath } from './graph-path'
import { type Lookup, lookup } from './lookup'
import type { RelationFilter } from './relation-filter'

/**
 * A built graph that answers questions. Entities are named by name, alias or id, in any case, with or without diacritics;
 * a name that stands for none or for several throws a NameError with the nearest candidates.
 */
export class PressGraph {
  readonly #lookup: Lookup
  #graphology: AbstractGraph<NodeAttributes, EdgeAttributes, GraphAttributes> | null = null

  constructor(data: GraphData) {
    this.#lookup = lookup(data)
  }

  /** Everything in the graph, as plain records. Offsets are UTF-16 code units into the document's text, end exclusive. */
  get data(): GraphData {
    return this.#lookup.data
  }

  /** The graph as a graphology instance, directed and multi, made when first asked for. The key of an edge is its relation's id. */
  get graphology(): AbstractGraph<NodeAttributes, EdgeAttributes, GraphAttributes> {
    this.#graphology ??= Graph.from(toGraphology(this.data))
    return this.#graphology
  }

  entity(name: string): EntityRecord {
    return this.#lookup.names.resolve(name)
  }

  /** The most mentioned first. */
  entities(filter: EntityFilter = {}): readonly EntityRecord[] {
    return findEntities(this.#lookup, filter)
  }

  /** Best evidenced first. What the filter asks of evidence leaves only such evidence. `comention` only where it is asked for. */
  relations(filter: RelationFilter = {}): readonly RelationRecord[] {
    return findRelations(this.#lookup, filter)
  }

  /** The shortest first, then the best evidenced. */
  paths(from: string, to: string, options: PathOptions = {}): readonly GraphPath[] {
    return findPaths(this.#lookup, from, to, options)
  }

  /** The sentences that say so, with document and offsets. Throws a RangeError for an id that no relation has. */
  evidence(relation: RelationRecord | string): readonly EvidenceRecord[] {
    if (typeof relation !== 'string') return relation.evidence
    const found = this.#lookup.relationById.get(relation)
    if (!found) throw new RangeError(`no relation has the id "${relation}"`)
    return found.evidence
  }

  /**
   * Who is said to have said what, by date of publication, then as it stands in the documents: `{ source: 'Putin' }` is what Putin
   * said, `{ about: 'Putin' }` what others said of him.
   */
  attributions(filter: AttributionFilter = {}): readonly AttributionRecord[] {
    return findAttributions(this.#lookup, filter)
  }

  profile(name: string): EntityProfile {
    return entityProfile(this.#lookup, name)
  }

  /** The document of an id; undefined where there is none. */
  document(id: string): DocumentRecord | undefined {
    return this.#lookup.documentById.get(id)
  }
}
