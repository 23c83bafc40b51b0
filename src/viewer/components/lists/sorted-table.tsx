import { type ReactNode, useMemo, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { SortDescriptor } from 'react-aria-components/Table'
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components/Table'
import { byText } from '../../../model'

export interface SortedColumn<Item> {
  readonly id: string
  readonly name: string
  /** What the column is sorted by; numbers by size, texts by code unit. Without it there is nothing to sort by. */
  readonly value?: (item: Item) => string | number
  /** What it shows, where that is not its value. */
  readonly show?: (item: Item) => ReactNode
}

interface Props<Item> {
  readonly label: string
  readonly items: readonly Item[]
  readonly columns: readonly SortedColumn<Item>[]
  readonly firstOrder: SortDescriptor
  readonly onOpen: (id: string) => void
  readonly empty: string
  /** Rows that stand out, by id: those that a path leads over. */
  readonly onPath?: ReadonlySet<string> | undefined
}

/** Rows are added by this many, so that a large graph does not stop the page. */
const ROWS = 200

/** A table that can be sorted by each column; a row is opened by a click or Enter. The first column names the row. */
export function SortedTable<Item extends { readonly id: string }>(props: Props<Item>) {
  const { label, items, columns, firstOrder, onOpen, empty, onPath } = props
  const [order, setOrder] = useState(firstOrder)
  const [limit, setLimit] = useState(ROWS)
  const sorted = useMemo(() => sortItems(items, columns, order), [items, columns, order])
  const rows = useMemo(() => sorted.slice(0, limit), [sorted, limit])
  return (
    <>
      <Table
        className="table"
        aria-label={label}
        sortDescriptor={order}
        onSortChange={setOrder}
        onRowAction={(id) => onOpen(String(id))}
      >
        <TableHeader columns={[...columns]}>
          {({ id, name, value }) => (
            <Column id={id} isRowHeader={id === columns[0]?.id} allowsSorting={value !== undefined} className="column">
              {({ sortDirection }) => (
                <>
                  {name}
                  <span aria-hidden>
                    {sortDirection === 'ascending' ? ' ▲' : sortDirection === 'descending' ? ' ▼' : ''}
                  </span>
                </>
              )}
            </Column>
          )}
        </TableHeader>
        <TableBody
          items={rows}
          dependencies={[columns, onPath]}
          renderEmptyState={() => <p className="nothing">{empty}</p>}
        >
          {(item) => (
            <Row
              id={item.id}
              columns={[...columns]}
              dependencies={[columns, onPath]}
              className="row"
              data-on-path={onPath?.has(item.id) ?? false}
            >
              {(column) => (
                <Cell className={typeof column.value?.(item) === 'number' ? 'cell number' : 'cell'}>
                  {column.show?.(item) ?? column.value?.(item)}
                  {column === columns[0] && onPath?.has(item.id) && <span className="count"> on the path</span>}
                </Cell>
              )}
            </Row>
          )}
        </TableBody>
      </Table>
      {items.length > limit && (
        <p className="more-rows">
          <span className="hint">
            The first {limit} of {items.length} rows.
          </span>
          <Button className="button" onPress={() => setLimit(limit + ROWS)}>
            Show {Math.min(ROWS, items.length - limit)} more of {items.length}
          </Button>
        </p>
      )}
    </>
  )
}

function sortItems<Item extends { readonly id: string }>(
  items: readonly Item[],
  columns: readonly SortedColumn<Item>[],
  { column, direction }: SortDescriptor,
): readonly Item[] {
  const value = columns.find(({ id }) => id === column)?.value
  if (!value) return items
  const sign = direction === 'ascending' ? 1 : -1
  return items
    .map((item) => ({ item, key: value(item) }))
    .sort((a, b) => sign * compare(a.key, b.key) || byText(a.item.id, b.item.id))
    .map(({ item }) => item)
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : byText(String(a), String(b))
