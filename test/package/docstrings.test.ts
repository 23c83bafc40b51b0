import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compileExamples, DECLARATIONS, ENTRIES } from './compile-examples'
import { entriesByName, exampleModule, examplesIn } from './example-module'
import { type PublicName, publicNames } from './public-names'

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
    expect(await compileExamples(codeByFile)).toBe('')
  })

  it('that is wrong does not', async () => {
    const names = entriesByName(new Map([['pressgraph/query', namesOf('query/index.d.ts')]]))
    const code = exampleModule("graph.relations({ type: 'acuse' })", names)
    expect(await compileExamples(new Map([['wrong.ts', code]]))).toMatch(
      /^wrong\.ts\(\d+,\d+\): error TS\d+: Type '"acuse"' is not assignable/,
    )
  })
})

describe('the README', () => {
  it('shows code that compiles as it stands there', async () => {
    const readme = await readFile(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')
    const blocks = [...readme.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = '']) => code)
    expect(blocks.length).toBeGreaterThan(2)
    const codeByFile = new Map(blocks.map((code, index) => [`block-${index + 1}.ts`, code]))
    expect(await compileExamples(codeByFile)).toBe('')
  })
})
