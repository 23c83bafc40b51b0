import type { PublicName } from './public-names'

/** What examples speak of without saying where it is from: the user's graph, records of it, and somewhere to write to. */
const SUPPOSED: Readonly<Record<string, string>> = {
  graph: 'PressGraph',
  data: 'GraphData',
  relation: 'RelationRecord',
  evidence: 'EvidenceRecord',
  attribution: 'AttributionRecord',
  relations: 'RelationRecord[]',
  text: 'string',
  stream: 'NodeJS.WritableStream',
  socket: "import('node:net').Socket",
  readFileSync: "typeof import('node:fs').readFileSync",
  writeFileSync: "typeof import('node:fs').writeFileSync",
  once: "typeof import('node:events').once",
  Graph: '{ from(data: unknown): unknown }',
}

/** The code of the examples in a docstring, without its asterisks. */
export const examplesIn = (docstring: string): readonly string[] =>
  docstring
    .replace(/^[^\S\n]*\* ?/gm, '')
    .split('@example\n')
    .slice(1)
    .map((example) => example.replace(/^@\w+[^]*/m, '').trimEnd())

const isUsed = (name: string, code: string): boolean =>
  new RegExp(`(?<![\\w'])(?<!(?<!\\.)\\.)${name}\\b(?!')`).test(code)

/**
 * An example as a module: it imports what it uses of the package, its own entry before the others, and supposes the rest.
 *
 * @param entryByName which entry to import a public name from
 */
export function exampleModule(example: string, entryByName: ReadonlyMap<string, string>): string {
  const lines = example.split('\n')
  const own = lines.filter((line) => line.startsWith('import ')).join('\n')
  const code = lines.filter((line) => !line.startsWith('import ')).join('\n')
  const supposed = Object.entries(SUPPOSED).filter(([name]) => isUsed(name, code))
  const declarations = supposed.map(([name, type]) => `declare const ${name}: ${type}`)
  const needed = [...entryByName].filter(([name]) => isUsed(name, `${code}\n${declarations.join('\n')}`))
  const imports = needed
    .filter(([name]) => !isUsed(name, own))
    .map(([name, entry]) => `import { ${name} } from '${entry}'`)
  return [own, ...imports, ...declarations, '{', code, '}', 'export {}', ''].join('\n')
}

/** Which entry each public name is imported from: the first that has it. */
export function entriesByName(namesByEntry: ReadonlyMap<string, readonly PublicName[]>): ReadonlyMap<string, string> {
  const entryByName = new Map<string, string>()
  for (const [entry, names] of namesByEntry)
    for (const { name } of names) if (!name.includes('.') && !entryByName.has(name)) entryByName.set(name, entry)
  return entryByName
}
