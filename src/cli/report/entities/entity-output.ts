import { type Column, csvTable } from '../../../formats'
import type { EntityRecord } from '../../../model'
import { alignColumns } from '../../terminal/align-columns'
import type { Layout } from '../../terminal/layout'
import { plainText } from '../../terminal/plain-text'
import type { RowOutput } from '../row-output'

const COLUMNS: readonly Column<EntityRecord>[] = [
  { name: 'id', type: 'string', cell: ({ id }) => id },
  { name: 'name', type: 'string', cell: ({ name }) => name },
  { name: 'type', type: 'string', cell: ({ type }) => type },
  { name: 'mentions', type: 'int', cell: ({ mentions }) => mentions },
  { name: 'documents', type: 'int', cell: ({ documents }) => documents },
  { name: 'aliases', type: 'string', cell: ({ aliases }) => aliases.join('; ') },
  { name: 'countryCode', type: 'string', cell: ({ countryCode }) => countryCode },
  { name: 'salience', type: 'double', cell: ({ salience = null }) => salience },
]

const HEAD = ['Name', 'Type', 'Mentions', 'Articles', 'Id', 'Also called']

/** How `entities` prints them. */
export const ENTITY_OUTPUT: RowOutput<EntityRecord> = {
  table: entityTable,
  csv: (entities) => csvTable(COLUMNS, entities),
}

function entityTable(entities: readonly EntityRecord[], { width, paint }: Layout): Iterable<string> {
  const rows = entities.map(({ name, type, mentions, documents, id, aliases }) => [
    { text: plainText(name), paint: paint.bold },
    ...[type, `${mentions}`, `${documents}`, plainText(id), plainText(aliases.join(', '))].map((text) => ({ text })),
  ])
  const head = HEAD.map((text) => ({ text, paint: paint.bold }))
  return alignColumns([head, ...rows], width).map((line) => `${line}\n`)
}
