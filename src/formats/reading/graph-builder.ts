import { type EntityRecord, type GraphData, type NodeRecord, type RelationRecord, relationId } from '../../model'
import { EDGE_ATTRIBUTES } from '../attributes/edge-attributes'
import { NODE_ATTRIBUTES, type PlacedEntity } from '../attributes/node-attributes'
import { plainText } from '../xml/plain-text'
import type { FileEdge, FileElement } from './file-element'
import { GraphFileError } from './graph-file-error'
import { keepKnown } from './keep-known'
import { OriginalsReader } from './originals-reader'
import { readFields } from './read-fields'

type RelationFields = Omit<RelationRecord, 'id' | 'source' | 'target'>

/** Makes a graph of the nodes and edges of a file, in its order. Each step throws an Error that names the element and what is wrong. */
export class GraphBuilder {
  readonly #entities = new Map<string, EntityRecord>()
  readonly #nodes: NodeRecord[] = []
  readonly #relations = new Map<string, RelationRecord>()
  readonly #originals = new OriginalsReader()

  addNode(element: FileElement): void {
    named('node', element, () => {
      const { x, y, size, color, community, exactName, ...entity } = placedEntity(element)
      if (this.#entities.has(entity.id)) throw new Error('there are two of it')
      const name = exactName !== undefined && plainText(exactName) === entity.name ? exactName : entity.name
      this.#entities.set(entity.id, inOrder(entity, name))
      this.#nodes.push({ id: entity.id, x, y, size, color, community })
    })
  }

  addEdge(element: FileEdge): void {
    named('edge', element, () => {
      const fields = readFields(EDGE_ATTRIBUTES, element.values) as unknown as RelationFields
      const id = idOf(element, fields)
      if (this.#relations.has(id)) throw new Error('there are two edges of its source, relation and target')
      const { source, target } = element
      const evidence = fields.evidence.map((piece) => this.#originals.take(piece))
      const denials = fields.denials.map((denial) => this.#originals.take(denial))
      const { type, reciprocal, weight, sources, firstSeen, lastSeen, deniedBy, denies } = fields
      const counts = { reciprocal, weight, sources, firstSeen, lastSeen }
      this.#relations.set(id, { id, source, target, type, ...counts, deniedBy, denies, denials, evidence })
    })
  }

  /** The graph, in which nothing refers to what the file has not. Throws a GraphFileError where an edge ends at no node. */
  graph(): GraphData {
    const [entities, relations] = [this.#entities, this.#relations]
    for (const { id, source, target } of relations.values()) {
      const lost = [source, target].find((end) => !entities.has(end))
      if (lost !== undefined) throw new GraphFileError(`edge ${id}: there is no node ${lost} for it to end at`)
    }
    const { documents, attributions } = this.#originals
    return keepKnown({
      documents,
      entities: [...entities.values()],
      mentions: [],
      attributions,
      relations: [...relations.values()],
      judgements: [],
      nodes: this.#nodes,
    })
  }
}

/** The fields in the order of the graph folder's, so that answers are the same to the byte. */
function inOrder(
  { id, type, aliases, countryCode, mentions, documents, salience }: EntityRecord,
  name: string,
): EntityRecord {
  const record = { id, type, name, aliases, countryCode, mentions, documents }
  return salience === undefined ? record : { ...record, salience }
}

const placedEntity = ({ id, values }: FileElement): PlacedEntity => ({
  ...(readFields(NODE_ATTRIBUTES, values) as unknown as PlacedEntity),
  id,
})

/** Programs number edges anew when they write them. An id of ours begins and ends with those of the ends; else it is made again. */
const idOf = ({ id, source, target }: FileEdge, { type }: RelationFields): string =>
  id.startsWith(source) && id.endsWith(target) ? id : relationId({ source, type, target })

function named(kind: 'node' | 'edge', { id }: { readonly id: string }, act: () => void): void {
  try {
    act()
  } catch (error) {
    throw new Error(`${kind} ${id}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
