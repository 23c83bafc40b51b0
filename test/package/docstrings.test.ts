import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { entriesByName, exampleModule, examplesIn } from './example-module'
import { ownProgram, runIn } from './installed-package'
import { type PublicName, publicNames } from './public-names'

const DECLARATIONS = fileURLToPath(new URL('../../dist/types', import.meta.url))

/** The declarations of each entry. */
const ENTRIES = {
  pressgraph: 'index.d.ts',
  'pressgraph/extract': 'extract.d.ts',
  'pressgraph/query': 'query/index.d.ts',
  'pressgraph/formats': 'formats/index.d.ts',
}

/** One for each name of an entry; of several signatures, the one that says something. */
function namesOf(entry: string): readonly PublicName[] {
  const byName = new Map<string, PublicName>()
  for (const one of publicNames(DECLARATIONS, entry))
    if (one.docstring !== '' || !byName.has(one.name)) byName.set(one.name, one)
  return [...byName.values()]
}

const shown = ({ name, file }: PublicName): string => `${name} (${file})`

describe.each(Object.entries(ENTRIES))('of what %s has', (_, entry) => {
  it('every name, field and method has a docstring', () => {
    const names = namesOf(entry)
    expect(names.length).toBeGreaterThan(100)
    expect(names.filter(({ docstring }) => docstring === '').map(shown)).toEqual([])
  })

  it('every function and method has an example', () => {
    const functions = namesOf(entry).filter(({ isFunction }) => isFunction)
    expect(functions.length).toBeGreaterThan(3)
    expect(functions.filter(({ docstring }) => !docstring.includes('@example')).map(shown)).toEqual([])
  })
})

/** The compiler's complaints about files, by the declarations that were built; empty where it has none. */
async function compile(codeByFile: ReadonlyMap<string, string>): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'pressgraph-examples-')))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const paths = Object.fromEntries(Object.entries(ENTRIES).map(([entry, file]) => [entry, [join(DECLARATIONS, file)]]))
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2023', 'DOM'],
    module: 'ESNext',
    moduleResolution: 'bundler',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
    typeRoots: [ownProgram('@types')],
    types: ['node'],
    paths,
  }
  for (const [file, code] of codeByFile) await writeFile(join(folder, file), code)
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [...codeByFile.keys()] }))
  const { stdout, stderr } = await runIn(folder, process.execPath, [
    ownProgram('typescript/bin/tsc'),
    '--pretty',
    'false',
  ])
  return stdout + stderr
}

describe('an example', () => {
  it('is code that compiles', async () => {
    const namesByEntry = new Map(Object.entries(ENTRIES).map(([entry, file]) => [entry, namesOf(file)]))
    const codeByFile = new Map<string, string>()
    for (const [entry, names] of namesByEntry) {
      const entryByName = entriesByName(new Map([[entry, names], ...namesByEntry]))
      for (const { name, docstring } of names)
        for (const example of examplesIn(docstring))
          codeByFile.set(`${codeByFile.size}-${name}.ts`, exampleModule(example, entryByName))
    }
    expect(codeByFile.size).toBeGreaterThan(50)
    expect(await compile(codeByFile)).toBe('')
  })

  it('that is wrong does not', async () => {
    const names = entriesByName(new Map([['pressgraph/query', namesOf('query/index.d.ts')]]))
    const code = exampleModule("graph.relations({ type: 'acuse' })", names)
    expect(await compile(new Map([['wrong.ts', code]]))).toMatch(
      /^wrong\.ts\(\d+,\d+\): error TS\d+: Type '"acuse"' is not assignable/,
    )
  })
})
