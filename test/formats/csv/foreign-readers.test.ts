import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, it } from 'vitest'
import { csvEvidence, recordsOf, withoutGuard } from '../../../src/formats'
import type { GraphData } from '../../../src/model'
import { SMALL_GRAPH } from '../../query/small-graph'
import { scratchFolder } from '../../run/node/scratch-folder'
import { findPython } from '../../support/python'

/** What sentences may hold that a reader may trip over, and still must give back. */
const SENTENCES: readonly string[] = [
  'He said:\r\n"No, never", and\nleft.',
  '=HYPERLINK("http://example.com","no")',
  '\'=1+1 is "two", isn\'t it',
  '\tbehind a tab, 2;3|4',
  '👩‍👩‍👧 قال ماكرون: "לא"',
  `${'a long sentence, '.repeat(30_000)}ends.`,
]

const [RELATION] = SMALL_GRAPH.relations
const GRAPH: GraphData = {
  ...SMALL_GRAPH,
  relations: SENTENCES.flatMap((text, index) =>
    (RELATION ? [RELATION] : []).map((relation) => ({
      ...relation,
      id: `relation ${index}`,
      evidence: relation.evidence.slice(0, 1).map((piece) => ({ ...piece, text })),
    })),
  ),
}

async function evidenceFile(): Promise<string> {
  const file = join(await scratchFolder(), 'evidence.csv')
  await writeFile(file, csvEvidence(GRAPH.relations, recordsOf(GRAPH)))
  return file
}

async function readWithDuckDb(file: string): Promise<readonly unknown[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const reader = await connection.runAndReadAll(`SELECT sentence, negated FROM '${file}' ORDER BY relation`)
  connection.closeSync()
  instance.closeSync()
  return reader.getRows()
}

const PANDAS = `
import json, pandas, sys
rows = pandas.read_csv(sys.argv[1], keep_default_na=False, na_values=[''])
print(json.dumps([[sentence, bool(negated)] for sentence, negated in zip(rows.sentence, rows.negated)]))
`

/** Null where this machine has no pandas. */
function readWithPandas(file: string): readonly unknown[] | null {
  const python = findPython(['pandas'])
  if (python === undefined) return null
  const { stdout, stderr } = spawnSync(python, ['-c', PANDAS, file], { encoding: 'utf8', maxBuffer: 1 << 26 })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

describe('readers of CSV that are not ours', () => {
  const guarded = SENTENCES.map((text) => (/^[\t=']/.test(text) ? `'${text}` : text))

  it('give back every sentence, behind its guard where it has one: DuckDB', async () => {
    const rows = await readWithDuckDb(await evidenceFile())
    expect(rows).toEqual(guarded.map((text) => [text, true]))
  })

  it('and pandas', async () => {
    const rows = readWithPandas(await evidenceFile())
    if (rows === null) console.warn('No Python of this machine has pandas: its reading of CSV was not tried.')
    else expect(rows).toEqual(guarded.map((text) => [text, true]))
  })

  it('whose guards come off again', () => expect(guarded.map(withoutGuard)).toEqual(SENTENCES))
})
