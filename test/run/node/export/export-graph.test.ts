import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ExportOptions, exportGraph, exportPieces, NameError, PressGraph } from '../../../../src'
import { FORMAT_NAMES, FORMATS, readJsonl, type TableName } from '../../../../src/formats'
import { writeOutputFiles } from '../../../../src/run/node'
import { readTable } from '../../../formats/csv/read-table'
import { SMALL_GRAPH } from '../../../query/small-graph'
import { failingDisk } from '../failing-disk'
import { scratchFolder } from '../scratch-folder'

const GRAPH = new PressGraph(SMALL_GRAPH)

describe('exporting a graph', () => {
  it.each(FORMAT_NAMES)('writes to files, as %s, the very text of its pieces', async (format) => {
    const folder = await scratchFolder()
    const files = await exportGraph(GRAPH, join(folder, 'out.x'), { format })
    expect(files.map(({ table }) => table)).toEqual(FORMATS[format].tables?.map(({ name }) => name) ?? [null])
    for (const { path, table } of files) {
      const pieces = exportPieces(GRAPH, { format, table: table ?? undefined })
      expect(await readFile(path, 'utf8')).toBe([...pieces].join(''))
    }
    expect((await readdir(folder)).sort()).toEqual(files.map(({ path }) => path.slice(folder.length + 1)).sort())
  })

  it.each([
    ['x.csv', ['x.csv', 'x-nodes.csv', 'x-evidence.csv']],
    ['x', ['x', 'x-nodes', 'x-evidence']],
    ['x.y.csv', ['x.y.csv', 'x.y-nodes.csv', 'x.y-evidence.csv']],
    ['.csv', ['.csv', '.csv-nodes', '.csv-evidence']],
  ])('puts the tables of %s beside each other, the main one first', async (name, names) => {
    const folder = await scratchFolder()
    const files = await exportGraph(GRAPH, join(folder, name), { format: 'csv' })
    expect(files.map(({ path }) => path)).toEqual(names.map((one) => join(folder, one)))
  })

  it('writes one table alone where it is named', async () => {
    const file = join(await scratchFolder(), 'nodes.csv')
    expect(await exportGraph(GRAPH, file, { format: 'csv', table: 'nodes' })).toEqual([{ path: file, table: 'nodes' }])
    expect(readTable([await readFile(file, 'utf8')])).toHaveLength(SMALL_GRAPH.entities.length)
  })

  it('exports what a filter leaves, and nothing that leads out of it', async () => {
    const filter = { from: 'Macron', type: 'accuse', text: 'meddling' } as const
    const table = (name: TableName) => readTable(exportPieces(GRAPH, { format: 'csv', table: name, filter }))
    expect(table('edges').map(({ relation, Weight }) => [relation, Weight])).toEqual([['accuse', '1']])
    expect(table('evidence').map(({ sentence }) => sentence)).toEqual(['Emmanuel Macron accused Russia of meddling.'])
    const nodes = new Set(table('nodes').map(({ Id }) => Id))
    expect(table('edges').every(({ Source, Target }) => nodes.has(Source) && nodes.has(Target))).toBe(true)
    expect(nodes.size).toBeLessThan(SMALL_GRAPH.entities.length)
  })

  it('has comention where the filter asks for it, and unasked in complete formats alone', () => {
    const typesIn = (pieces: Iterable<string>) => new Set(readTable(pieces).map(({ relation }) => relation))
    expect(typesIn(exportPieces(GRAPH, { format: 'csv' }))).not.toContain('comention')
    expect(typesIn(exportPieces(GRAPH, { format: 'csv', filter: { comention: true } }))).toContain('comention')
    const dump = readJsonl([...exportPieces(GRAPH, { format: 'jsonl' })].join('').split('\n'))
    expect(dump.relations).toHaveLength(SMALL_GRAPH.relations.length)
  })

  it.each([
    [{}, 'version="1.3">', 'mode="static">'],
    [{ gexfVersion: '1.2' }, 'version="1.2">', 'mode="static">'],
    [{ gexfVersion: '1.2', dynamic: true }, 'version="1.2">', 'mode="dynamic" timeformat="date"'],
  ] as const)('makes GEXF as it is told: %j', (options, version, mode) => {
    const text = [...exportPieces(GRAPH, { format: 'gexf', ...options })].join('')
    expect([text.includes(version), text.includes(mode)]).toEqual([true, true])
  })

  it('takes a filter whose every field is undefined for none', () => {
    const whole = [...exportPieces(GRAPH, { format: 'csv' })].join('')
    expect([...exportPieces(GRAPH, { format: 'csv', filter: { from: undefined } })].join('')).toBe(whole)
  })

  it.each([
    ['csv', 'names', 'csv has no table "names". It has edges, nodes, evidence.'],
    ['gexf', 'nodes', 'gexf is one file and has no tables.'],
  ] as const)('refuses of %s the table %s', (format, table, message) => {
    expect(() => exportPieces(GRAPH, { format, table: table as TableName })).toThrow(new RangeError(message))
  })

  it.each([
    [
      { format: 'gexf', filtr: { minSources: 2 } },
      'There is no export option "filtr". There are format, filter, table,',
    ],
    [{ format: 'zip' }, 'The export option "format" takes one of gexf, graphml, csv,'],
    [{}, 'The export option "format" takes one of'],
    [{ format: 'gexf', gexfVersion: '1.1' }, 'The export option "gexfVersion" takes one of 1.3, 1.2, not "1.1".'],
    [{ format: 'gexf', dynamic: 'yes' }, 'The export option "dynamic" takes true or false, not "yes".'],
    [{ format: 'gexf', filter: 'Macron' }, 'The export option "filter" takes a filter, not "Macron".'],
  ])('refuses, also where no compiler does, the options %j', (options, message) => {
    const run = () => exportPieces(GRAPH, options as ExportOptions)
    expect(run).toThrow(RangeError)
    expect(run).toThrow(message)
  })

  it('writes nothing where a name in the filter is unknown', async () => {
    const folder = await scratchFolder()
    const wanted = exportGraph(GRAPH, join(folder, 'x.csv'), { format: 'csv', filter: { from: 'Macronn' } })
    await expect(wanted).rejects.toThrow(NameError)
    expect(await readdir(folder)).toEqual([])
  })
})

/** Three files, of which `x` has been there before. */
async function threeFiles() {
  const folder = await scratchFolder()
  await writeFile(join(folder, 'x'), 'old')
  return { folder, files: ['x', 'y', 'z'].map((name) => ({ path: join(folder, name), pieces: [name, ' new'] })) }
}

describe('writing several files', () => {
  it('replaces what was there and leaves nothing else behind', async () => {
    const { folder, files } = await threeFiles()
    await writeOutputFiles(files)
    expect((await readdir(folder)).sort()).toEqual(['x', 'y', 'z'])
    expect(await readFile(join(folder, 'x'), 'utf8')).toBe('x new')
  })

  it.each([0, 1, 2, 3, 4, 5])(
    'leaves what was there, and no half set, where the disk is full at step %i',
    async (at) => {
      const { folder, files } = await threeFiles()
      const disk = failingDisk(at, 'ENOSPC')
      await expect(writeOutputFiles(files, disk)).rejects.toThrow(/[xyz] could not be written: the disk is full/)
      expect(await readdir(folder)).toEqual(['x'])
      expect(await readFile(join(folder, 'x'), 'utf8')).toBe('old')
    },
  )

  it('leaves what was there where making a later one fails', async () => {
    const { folder, files } = await threeFiles()
    const broken = function* () {
      yield 'half'
      throw new Error('out of words')
    }
    const last = { path: join(folder, 'z'), pieces: broken() }
    await expect(writeOutputFiles([...files.slice(0, 2), last])).rejects.toThrow('z could not be written: out of words')
    expect(await readdir(folder)).toEqual(['x'])
  })

  it('refuses before it writes anything where a place is taken by a folder', async () => {
    const { folder, files } = await threeFiles()
    await mkdir(join(folder, 'z'))
    await expect(writeOutputFiles(files)).rejects.toThrow('z could not be written: it is a folder; name a file in it')
    expect((await readdir(folder)).sort()).toEqual(['x', 'z'])
  })

  it('follows a link', async () => {
    const { folder, files } = await threeFiles()
    await symlink(join(folder, 'x'), join(folder, 'y'))
    await writeOutputFiles(files.slice(1, 2))
    expect(await readFile(join(folder, 'x'), 'utf8')).toBe('y new')
  })

  it('refuses several for a device, which has no room beside it', async () => {
    const { folder } = await threeFiles()
    const files = ['/dev/null', join(folder, 'y')].map((path) => ({ path, pieces: ['new'] }))
    await expect(writeOutputFiles(files)).rejects.toThrow('/dev/null is no regular file: it takes one table, not 2.')
    expect(await readdir(folder)).toEqual(['x'])
  })
})
