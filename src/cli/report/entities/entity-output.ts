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

/** Narrower terminals have no room for what an id tells too. */
const ROOM_FOR_ALL = 80

const SHOWN: readonly {
  readonly title: string
  readonly words: (entity: EntityRecord) => string
  readonly least?: number
}[] = [
  { title: 'Name', words: ({ name }) => name },
  { title: 'Type', words: ({ type }) => type, least: ROOM_FOR_ALL },
  { title: 'Mentions', words: ({ mentions }) => `${mentions}` },
  { title: 'Articles', words: ({ documents }) => `${documents}` },
  { title: 'Id', words: ({ id }) => id },
  { title: 'Also called', words: ({ aliases }) => aliases.join(', '), least: ROOM_FOR_ALL },
]

/** How `entities` prints them. */
export const ENTITY_OUTPUT: RowOutput<EntityRecord> = {
  table: entityTable,
  csv: (entities) => csvTable(COLUMNS, entities),
}

function entityTable(entities: readonly EntityRecord[], { width, paint }: Layout): Iterable<string> {
  const columns = SHOWN.filter(({ least = 0 }) => width >= least)
  const head = columns.map(({ title }) => ({ text: title, paint: paint.bold }))
  const rows = entities.map((entity) => columns.map(({ words }) => ({ text: plainText(words(entity)) })))
  return alignColumns([head, ...rows], width).map((line) => `${line}\n`)
}
