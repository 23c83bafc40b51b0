import { execFile } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { DuckDBInstance } from '@duckdb/node-api'
import { findPython } from '../support/python'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)

/** Runs code in a folder; gives what it prints, or null where this machine can't run it. */
type Run = (code: string, folder: string) => Promise<string | null>

/** The command from a checkout is the one that was built; Neo4j's only notes what it was asked, for the test to look at. */
const SHELL = `
npx() { shift; ${process.execPath} ${ROOT}dist/cli.js "$@"; }
neo4j-admin() { printf '%s\\n' "$@" > neo4j-admin.words; }
set -e
`

const RUN: Readonly<Record<string, Run>> = {
  sh: async (code, folder) => (await run('bash', ['-c', SHELL + code], { cwd: folder })).stdout,
  python: runPython,
  sql: runSql,
  ts: runTypeScript,
  cypher: async () => null,
}

/** Runs a block of a recipe as its reader would. Throws where it fails, and on a language that no reader is thought to run. */
export async function runBlock(
  { language, code }: { language: string; code: string },
  folder: string,
): Promise<string | null> {
  const runs = RUN[language]
  if (!runs) throw new Error(`nobody runs ${language}`)
  return runs(code, folder)
}

async function runPython(code: string, folder: string): Promise<string | null> {
  const packages = [...code.matchAll(/^import (\w+)/gm)].map(([, name = '']) => name)
  const python = findPython(packages)
  return python === undefined ? null : (await run(python, ['-c', code], { cwd: folder })).stdout
}

/** The rows of the last statement, as `duckdb -csv` prints them. */
async function runSql(code: string, folder: string): Promise<string> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    await connection.run(`SET file_search_path = '${folder}'`)
    const reader = await connection.runAndReadAll(code)
    return [reader.columnNames(), ...reader.getRows()].map((row) => `${row.join(',')}\n`).join('')
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/** As in a project that has installed the package: its types must fit, and it must run. */
async function runTypeScript(code: string, folder: string): Promise<string> {
  await mkdir(join(folder, 'node_modules'), { recursive: true })
  await symlink(ROOT, join(folder, 'node_modules', 'pressgraph'))
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  await writeFile(join(folder, 'recipe.ts'), code)
  const check = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck', 'recipe.ts']
  await run(join(ROOT, 'node_modules', '.bin', 'tsc'), check, { cwd: folder })
  return (await run(process.execPath, ['--import', import.meta.resolve('tsx'), 'recipe.ts'], { cwd: folder })).stdout
}
