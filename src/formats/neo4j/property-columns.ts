import type { Column } from '../csv/column'

/** Columns under the headers of Neo4j's importer: the name of the property, and its type unless it is text. */
export const propertyColumns = <Row>(columns: readonly Column<Row>[]): readonly Column<Row>[] =>
  columns.map((column) => (column.type === 'string' ? column : { ...column, name: `${column.name}:${column.type}` }))
