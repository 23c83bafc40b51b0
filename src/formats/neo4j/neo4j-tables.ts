import { csvTable } from '../csv/column'
import { edgeRows } from '../csv/edge-columns'
import { evidenceLines } from '../csv/evidence-lines'
import { nodeRows } from '../csv/node-columns'
import type { FormatTable } from '../format'
import { recordsOf } from '../rows'
import { DOCUMENT_COLUMNS } from './document-columns'
import { ENTITY_COLUMNS } from './entity-columns'
import { EVIDENCE_NODE_COLUMNS } from './evidence-node-columns'
import { LINK_COLUMNS } from './link-columns'
import { linksOf } from './links-of'
import { RELATIONSHIP_COLUMNS } from './relationship-columns'

/**
 * A graph as Neo4j's users ask it: entities and relations are nodes and relationships of their own types, so that
 * `(:Person)-[:ACCUSE]->(:Country)` is one step. A relationship can hold no list of sentences with what their claims record, nor can
 * another relationship lead to it; so each piece of evidence is a node as well, which names the relation that it speaks for and leads to
 * its ends, its article, whose word it is, and from who denies it: who published an accusation, or who denies what, are steps too.
 *
 * All ids are of one space: entities, documents and evidence have ids of different forms.
 */
export const NEO4J_TABLES: readonly [FormatTable, ...FormatTable[]] = [
  {
    name: 'edges',
    about: 'the relations, as relationships',
    write: (data) => csvTable(RELATIONSHIP_COLUMNS, edgeRows(data)),
  },
  { name: 'nodes', about: 'the entities, as nodes', write: (data) => csvTable(ENTITY_COLUMNS, nodeRows(data)) },
  {
    name: 'evidence',
    about: 'the sentences, as nodes',
    write: (data) => csvTable(EVIDENCE_NODE_COLUMNS, evidenceLines(data.relations, recordsOf(data))),
  },
  { name: 'documents', about: 'the articles, as nodes', write: (data) => csvTable(DOCUMENT_COLUMNS, data.documents) },
  {
    name: 'links',
    about: 'what joins sentences, articles and entities, as relationships',
    write: (data) => csvTable(LINK_COLUMNS, linksOf(data)),
  },
]
