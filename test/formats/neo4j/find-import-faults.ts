import { parse } from 'csv-parse/sync'

/**
 * The headers of Neo4j's importer ("CSV header format", Operations Manual): a property by name with its type, or one of its own fields.
 * https://neo4j.com/docs/operations-manual/current/tools/neo4j-admin/neo4j-admin-import/
 */
const HEADER =
  /^(?:(?<name>[A-Za-z]\w*)(?::(?<type>int|double|boolean|string(?:\[\])?))?|(?<id>[A-Za-z]\w*):ID|:LABEL|:START_ID|:END_ID|:TYPE)$/

const IS_TYPE: Readonly<Record<string, (cell: string) => boolean>> = {
  int: (cell) => /^-?\d+$/.test(cell) && Number.isSafeInteger(Number(cell)),
  double: (cell) => cell !== '' && Number.isFinite(Number(cell)),
  boolean: (cell) => cell === 'true' || cell === 'false',
}

interface Table {
  readonly name: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

function readTable(name: string, text: string): Table {
  const [headers = [], ...rows]: string[][] = parse(text)
  return { name, headers, rows }
}

const column = ({ headers, rows }: Table, header: string | RegExp): readonly string[] => {
  const at = headers.findIndex((one) => (typeof header === 'string' ? one === header : header.test(one)))
  return at < 0 ? [] : rows.map((row) => row[at] ?? '')
}

/** Everything at which `neo4j-admin database import` would stop in a set of files, in words. Neo4j itself is not asked. */
export function findImportFaults(textByTable: ReadonlyMap<string, string>): readonly string[] {
  const tables = [...textByTable].map(([name, text]) => readTable(name, text))
  const ids = new Set<string>()
  const faults = tables.flatMap((table) => [...headerFaults(table), ...cellFaults(table), ...nodeFaults(table, ids)])
  return [...faults, ...tables.flatMap((table) => relationshipFaults(table, ids))]
}

function headerFaults({ name, headers }: Table): readonly string[] {
  const twice = headers.filter((header, at) => headers.indexOf(header) !== at)
  return [
    ...headers.filter((header) => !HEADER.test(header)).map((header) => `${name}: the header "${header}" is none`),
    ...twice.map((header) => `${name}: the header "${header}" stands twice`),
    ...(isNodes(headers) || isRelationships(headers) ? [] : [`${name}: neither nodes nor relationships`]),
  ]
}

const isNodes = (headers: readonly string[]): boolean => headers.some((header) => header.endsWith(':ID'))
const isRelationships = (headers: readonly string[]): boolean =>
  [':START_ID', ':END_ID', ':TYPE'].every((header) => headers.includes(header))

/** An empty cell is no property. */
const cellFaults = ({ name, headers, rows }: Table): readonly string[] =>
  headers.flatMap((header, at) => {
    const type = HEADER.exec(header)?.groups?.['type'] ?? 'string'
    const holds = IS_TYPE[type] ?? (() => true)
    const wrong = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '' && !holds(cell))
    return wrong.map((cell) => `${name}: "${cell}" is no ${type}`)
  })

function nodeFaults(table: Table, ids: Set<string>): readonly string[] {
  const faults: string[] = []
  for (const id of column(table, /:ID$/)) {
    if (id === '' || ids.has(id)) faults.push(`${table.name}: the id "${id}" is taken`)
    ids.add(id)
  }
  const labels = column(table, ':LABEL')
  return [...faults, ...labels.filter((label) => label === '').map(() => `${table.name}: a node without a label`)]
}

const relationshipFaults = (table: Table, ids: ReadonlySet<string>): readonly string[] => [
  ...[...column(table, ':START_ID'), ...column(table, ':END_ID')]
    .filter((id) => !ids.has(id))
    .map((id) => `${table.name}: no node has the id "${id}"`),
  ...column(table, ':TYPE')
    .filter((type) => !/^[A-Z][A-Z_]*$/.test(type))
    .map((type) => `${table.name}: "${type}" is no type`),
]
