import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Graph from 'graphology'
import { parse } from 'graphology-gexf'
import { describe, expect, it, vi } from 'vitest'
import { readTable } from '../formats/csv/read-table'
import { findImportFaults } from '../formats/neo4j/find-import-faults'
import { scratchFolder } from '../run/node/scratch-folder'
import { readRecipes } from './read-recipes'
import { runBlock } from './run-block'

/** Each starts programs, and the machine may be busy. */
vi.setConfig({ testTimeout: 120_000 })

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const RECIPES = readRecipes(await readFile(at('README.md'), 'utf8'))

/** What else is promised of what a recipe leaves in its folder. */
const ALSO: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  'Only corroborated edges to Gephi': checkCorroborated,
  'Into Neo4j': checkNeo4j,
}

describe('the recipes of the README', () => {
  it('are these', () => {
    expect(RECIPES.map(({ title }) => title)).toEqual([
      'Who accused whom, by month',
      'Every denial, with what it denies',
      'Only corroborated edges to Gephi',
      'Into pandas and NetworkX',
      'Into DuckDB',
      'Into Neo4j',
      'In a program',
    ])
  })

  it.each(RECIPES)('work, and print what they show: $title', async ({ title, blocks }) => {
    const folder = await scratchFolder()
    await cp(at('graph'), join(folder, 'graph'), { recursive: true })
    expect(blocks.length).toBeGreaterThan(0)
    for (const block of blocks) {
      const printed = await runBlock(block, folder)
      if (printed === null) tellNotRun(title, block.language)
      else if (block.shown !== null) expect(printed).toBe(block.shown)
    }
    await ALSO[title]?.(folder)
  })

  it('have no promise left that no recipe keeps', () => {
    const titles = new Set(RECIPES.map(({ title }) => title))
    expect(Object.keys(ALSO).filter((title) => !titles.has(title))).toEqual([])
  })
})

const tellNotRun = (title: string, language: string): void =>
  console.warn(`Not run here, for want of what runs it: the ${language} of the recipe "${title}"`)

async function checkCorroborated(folder: string): Promise<void> {
  const graph = parse(Graph, await readFile(join(folder, 'corroborated.gexf'), 'utf8'))
  const rows = readTable([await readFile(join(folder, 'corroborated.csv'), 'utf8')])
  expect(graph.size).toBeGreaterThan(10)
  expect(graph.filterEdges((_, { sources }) => sources < 2)).toEqual([])
  expect(rows.map(({ Id }) => Id).sort()).toEqual(graph.edges().sort())
}

/** The files that the command names, by the rules of Neo4j's importer. */
async function checkNeo4j(folder: string): Promise<void> {
  const words = (await readFile(join(folder, 'neo4j-admin.words'), 'utf8')).split('\n')
  const files = words.flatMap((word) => /^--(?:nodes|relationships)=(.+)$/.exec(word)?.[1] ?? [])
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const),
  )
  expect(words.slice(0, 3)).toEqual(['database', 'import', 'full'])
  expect(files).toHaveLength(5)
  expect(findImportFaults(new Map(texts))).toEqual([])
}
