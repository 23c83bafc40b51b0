import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { ownProgram, runIn } from './installed-package'

export const DECLARATIONS = fileURLToPath(new URL('../../dist/types', import.meta.url))

/** The declarations of each entry. */
export const ENTRIES = {
  pressgraph: 'index.d.ts',
  'pressgraph/extract': 'extract.d.ts',
  'pressgraph/query': 'query/index.d.ts',
  'pressgraph/formats': 'formats/index.d.ts',
}

/** The compiler's complaints about files, by the declarations that were built; empty where it has none. */
export async function compileExamples(codeByFile: ReadonlyMap<string, string>): Promise<string> {
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
