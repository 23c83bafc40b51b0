import type { GraphData, RelationRecord } from '../../model'
import type { Records } from '../rows'
import { csvTable } from './column'
import { EDGE_COLUMNS, edgeRows } from './edge-columns'
import { EVIDENCE_COLUMNS } from './evidence-columns'
import { evidenceLines } from './evidence-lines'
import { NODE_COLUMNS, nodeRows } from './node-columns'

/**
 * The relations as CSV, one a line, under the headers that Gephi's importer looks for (Source, Target, Type, Id, Label, Kind, Weight)
 * and more. Comes in pieces; see `csvLine` for how cells are written.
 *
 * @example
 * for (const piece of csvEdges(graph.data)) process.stdout.write(piece)
 */
export const csvEdges = (data: GraphData): Iterable<string> => csvTable(EDGE_COLUMNS, edgeRows(data))

/**
 * The entities as CSV, one a line, under the headers that Gephi's importer looks for (Id, Label) and more. Aliases are a list in JSON.
 *
 * @example
 * for (const piece of csvNodes(graph.data)) process.stdout.write(piece)
 */
export const csvNodes = (data: GraphData): Iterable<string> => csvTable(NODE_COLUMNS, nodeRows(data))

/**
 * The sentences of relations as CSV, one a line, with everything that their claims record, where they come from, and the relation that
 * each speaks for; the one that best speaks for it first. Offsets are UTF-16 code units into the document's text, ends exclusive.
 * Relations are taken one by one. `records` are those of their graph, which know the names that ids stand for.
 *
 * @example
 * const pieces = csvEvidence(graph.eachRelation({ from: 'Macron' }), recordsOf(graph.data))
 */
export const csvEvidence = (relations: Iterable<RelationRecord>, records: Records): Iterable<string> =>
  csvTable(EVIDENCE_COLUMNS, evidenceLines(relations, records))
