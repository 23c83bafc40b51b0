import { gather } from '../gather'
import { type CsvCell, csvCell, csvLine } from './csv-line'

/** The types of value that a column may have, as Neo4j's importer calls them. */
export type ColumnType = 'string' | 'string[]' | 'int' | 'double' | 'boolean'

/** A column of a table: a value for each row. */
export interface Column<Row> {
  /** Its head. */
  readonly name: string
  /** Of which type its values are. */
  readonly type: ColumnType
  /** Its value in a row. */
  readonly cell: (row: Row) => CsvCell
}

/**
 * A line of the columns' names, then a line for each row; rows are taken as the text is asked for.
 *
 * @example
 * const columns: readonly Column<RelationRecord>[] = [{ name: 'weight', type: 'int', cell: ({ weight }) => weight }]
 * const file = [...csvTable(columns, data.relations)].join('')
 */
export const csvTable = <Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): Iterable<string> =>
  gather(tableLines(columns, rows))

function* tableLines<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): Iterable<string> {
  yield csvLine(columns.map(({ name }) => name))
  for (const row of rows) yield rowLine(columns, row)
}

/** As `csvLine`, without a list in between: a large table has millions of cells. */
function rowLine<Row>(columns: readonly Column<Row>[], row: Row): string {
  let line = ''
  for (const { cell } of columns) line += `${csvCell(cell(row))},`
  return `${line.slice(0, -1)}\n`
}
