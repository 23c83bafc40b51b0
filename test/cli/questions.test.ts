import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { lstat, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Graph from 'graphology'
import { parse } from 'graphology-gexf'
import { describe, expect, it, vi } from 'vitest'
import { readJsonl } from '../../src/formats'
import type { AttributionRecord, DocumentRecord, GraphData } from '../../src/model'
import { HOSTILE_GRAPH } from '../formats/hostile-graph'
import { SMALL_GRAPH, STATEMENTS_GRAPH } from '../query/small-graph'
import { scratchFolder } from '../run/node/scratch-folder'
import { graphFolder } from './graph-folder'
import { type Ran, runCommand, startCommand } from './run-command'

/** Each test starts processes or waits for the disk, and the machine may be busy. */
vi.setConfig({ testTimeout: 60_000 })

const ACCUSE = 'person:emmanuel-macron|accuse|country:RU'

const query = async (...words: readonly string[]): Promise<Ran> =>
  runCommand(['query', '--graph', await graphFolder(), ...words])

describe('pressgraph query', () => {
  it('prints relations with their sentences, how they are held, and where they stand', async () => {
    const { code, stdout, stderr } = await query('--from', 'macron', '--type', 'accuse,agree')
    expect([code, stderr]).toEqual([0, ''])
    for (const words of ['accused / criticised', 'agree', 'according to', 'Article b', '2017-06-02', 'yet to come']) {
      expect(unwrapped(stdout)).toContain(words)
    }
    expect(unwrapped(stdout)).toContain('Emmanuel Macron accused Russia of meddling.')
  })

  it.each([60, 80, 140])('fits a terminal of %i columns', async (columns) => {
    const folder = await graphFolder()
    const { stdout } = await runCommand(['query', '--graph', folder], { env: { COLUMNS: String(columns) } })
    const widths = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.length)
    expect(Math.max(...widths)).toBe(columns)
  })

  it('breaks no name in two on a narrow terminal', async () => {
    const folder = await graphFolder()
    const { stdout } = await runCommand(['query', '--graph', folder, '--type', 'accuse'], { env: { COLUMNS: '60' } })
    for (const words of ['│ Relation ', '│ Emmanuel ', '│ → accused / ', '│ Russia ', '│ 2 sources ']) {
      expect(stdout).toContain(words)
    }
  })

  it('prints a long word whole, also where it is wider than its column', async () => {
    const address = `https://example.com/${'abcdefghij'.repeat(20)}`
    const relations = SMALL_GRAPH.relations.map((relation) => ({
      ...relation,
      evidence: relation.evidence.map((piece) => ({ ...piece, text: `Macron wrote ${address} and left.` })),
    }))
    const folder = await graphFolder({ ...SMALL_GRAPH, relations })
    const { stdout } = await runCommand(['query', '--graph', folder, '--limit', '1'], { env: { COLUMNS: '80' } })
    expect(unwrapped(stdout).replaceAll(' ', '')).toContain(`Macronwrote${address}andleft.`)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBe(80)
  })

  it('gives JSON with the evidence of each relation', async () => {
    const { stdout } = await query('--format', 'json', '--between', 'Russia', 'Macron')
    const rows: { id: string; sourceName: string; evidence: { text: string; path: string }[] }[] = JSON.parse(stdout)
    expect(rows.map(({ id }) => id)).toEqual([ACCUSE, 'person:emmanuel-macron|agree|country:RU'])
    expect(rows[0]?.evidence.map(({ path }) => path)).toEqual(['a.txt', 'b.txt'])
    expect(rows[0]?.sourceName).toBe('Emmanuel Macron')
  })

  it('gives one JSON object a line, and CSV with a line for each sentence', async () => {
    const { stdout: lines } = await query('--format', 'jsonl', '--entity', 'Russia')
    expect(
      lines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).type),
    ).toEqual(['accuse', 'threaten', 'agree'])
    const { stdout: csv } = await query('--format', 'csv', '--type', 'accuse')
    expect(csv.trimEnd().split('\n')).toHaveLength(3)
    expect(csv).toContain('"Emmanuel Macron accused Russia of meddling."')
  })

  it('takes every filter that is promised', async () => {
    const words = [
      '--to',
      'Russia',
      '--since',
      '2017-05',
      '--until',
      '2017-05-29',
      '--outlet',
      'the post',
      '--min-sources',
      '1',
    ]
    const { stdout } = await query(
      ...words,
      '--modality',
      'asserted',
      '--text',
      'meddling',
      '--limit',
      '1',
      '--format',
      'jsonl',
    )
    expect(JSON.parse(stdout)).toMatchObject({ id: ACCUSE, weight: 1 })
    const { stdout: attributed } = await query('--attributed-to', 'Putin', '--format', 'jsonl')
    expect(JSON.parse(attributed).type).toBe('agree')
    const { stdout: negated } = await query('--negated', '--format', 'jsonl')
    expect(JSON.parse(negated).type).toBe('threaten')
  })

  it('says so where nothing matches', async () => {
    const { code, stdout, stderr } = await query('--type', 'own')
    expect([code, stdout, stderr]).toEqual([0, '', 'No relation matches.\n'])
  })

  it('names the nearest where a name is unknown', async () => {
    const { code, stderr } = await query('--from', 'Macronn')
    expect(code).toBe(1)
    expect(stderr).toContain('No entity is called "Macronn"')
    expect(stderr).toContain('Emmanuel Macron (person:emmanuel-macron)')
  })

  it.each([
    [['--type', 'marry'], 'no relation type "marry"'],
    [['--since', 'yesterday'], 'A date is YYYY'],
    [['--min-sources', '0'], 'whole number from 1'],
    [['--modality', 'maybe'], 'no modality "maybe"'],
    [['--format', 'xml'], 'Allowed choices are table, json, jsonl, csv, markdown'],
    [['--between', 'Macron'], 'takes two or more entities'],
    [['--frm', 'Macron'], "unknown option '--frm'"],
  ])('ends with 2 where the command line is wrong: %s', async (words, message) => {
    const { code, stdout, stderr } = await query(...words)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })
})

describe('pressgraph show', () => {
  it('tells of an entity in words, each relation with a quoted sentence', async () => {
    const { code, stdout } = await runCommand(['show', 'putin', '--graph', await graphFolder()])
    expect(code).toBe(0)
    expect(stdout).toContain('Vladimir Putin (person, person:vladimir-putin)')
    expect(stdout).toContain('Also called Putin')
    expect(stdout).toContain('Emmanuel Macron met / spoke with Vladimir Putin (both ways)')
    expect(stdout).toContain('“Macron met Vladimir Putin at Versailles.”')
    expect(stdout).toContain('Article a, The Post, 2017-05-30')
    expect(stdout).toContain('“Macron will visit Russia”')
    expect(stdout).toContain('Article a, 2017-05-30 (1 mention)')
  })

  it('says what is denied and whose words they are', async () => {
    const folder = await graphFolder()
    expect((await runCommand(['show', 'France', '--graph', folder])).stdout).toContain('[denied]')
    const { stdout } = await runCommand(['show', 'Russia', '--graph', folder])
    expect(stdout).toContain('[yet to come; according to Vladimir Putin]')
  })

  it('lists what others said of the entity, unnamed ones by their words', async () => {
    const attributions = SMALL_GRAPH.attributions.map((one) => ({ ...one, source: null }))
    const folder = await graphFolder({ ...STATEMENTS_GRAPH, attributions })
    const { stdout } = await runCommand(['show', 'Macron', '--graph', folder])
    const [, about] = stdout.split('\n\nSaid of it by others\n')
    expect(about?.split('\n').slice(0, 4)).toEqual([
      '  Le Monde said: “Macron accused Russia of lying”',
      '      Article b, Le Monde, 2017-06-02',
      '  Putin said: “Macron will visit Russia”',
      '      Article b, Le Monde, 2017-06-02',
    ])
    expect(stdout).not.toContain('\nSaid\n')
  })

  it('shows as much of each list as is asked for, and how to see the rest', async () => {
    const folder = await graphFolder(STATEMENTS_GRAPH)
    const { stdout } = await runCommand(['show', 'Macron', '--limit', '1', '--graph', folder])
    expect(stdout).toContain('  and 1 more (--limit 2 shows all)')
    expect(stdout).not.toContain('Putin said')
  })

  it('gives a long statement whole where nobody watches, its white space collapsed', async () => {
    const words = 'one word and\n\nanother '.repeat(60)
    const [document, ...others] = SMALL_GRAPH.documents as [DocumentRecord, DocumentRecord]
    const [saying] = SMALL_GRAPH.attributions as [AttributionRecord]
    const folder = await graphFolder({
      ...SMALL_GRAPH,
      documents: [{ ...document, text: words }, ...others],
      attributions: [{ ...saying, document: 'a', content: [[0, words.length]], start: 0, end: words.length }],
    })
    const { stdout } = await runCommand(['show', 'Le Monde', '--graph', folder])
    expect(stdout.replace(/\s+/g, ' ')).toContain(`“${words.replace(/\s+/g, ' ').trim()}”`)
  })

  it('gives everything as one JSON object', async () => {
    const { stdout } = await runCommand(['show', 'Putin', '--format', 'json', '--graph', await graphFolder()])
    const profile = JSON.parse(stdout)
    expect(Object.keys(profile)).toEqual(['entity', 'relations', 'said', 'about', 'documents'])
    expect(profile.entity.id).toBe('person:vladimir-putin')
    expect(profile.relations[0].evidence[0].text).toBe('Macron met Vladimir Putin at Versailles.')
    expect(profile.said).toMatchObject([
      { sourceName: 'Vladimir Putin', sourceText: 'Putin', cueText: 'said', contentText: ['Macron will visit Russia'] },
    ])
    expect(profile.documents).toEqual([
      {
        id: 'a',
        path: 'a.txt',
        title: 'Article a',
        published: '2017-05-30',
        copyOf: null,
        copyOfTitle: null,
        mentions: 1,
      },
    ])
  })
})

describe('pressgraph path', () => {
  it('quotes a sentence at each hop', async () => {
    const { code, stdout } = await runCommand(['path', 'Putin', 'France', '--graph', await graphFolder()])
    expect(code).toBe(0)
    expect(stdout).toContain('Vladimir Putin – Emmanuel Macron – Russia – France (3 hops; strength 0.20)')
    expect(stdout.match(/“/g)).toHaveLength(3)
  })

  it('wants two entities, not two names of one', async () => {
    const { code, stderr } = await runCommand(['path', 'Macron', 'emmanuel macron', '--graph', await graphFolder()])
    expect(code).toBe(1)
    expect(stderr).toContain('Both names stand for Emmanuel Macron (person:emmanuel-macron). Name two entities.')
  })

  it('says so where there is none', async () => {
    const { code, stderr } = await runCommand([
      'path',
      'Putin',
      'France',
      '--max-hops',
      '1',
      '--graph',
      await graphFolder(),
    ])
    expect([code, stderr]).toEqual([0, 'No path of up to 1 hop joins the two. Allow more with --max-hops.\n'])
  })
})

describe('pressgraph export', () => {
  it('prints the complete dump', async () => {
    const { code, stdout } = await runCommand(['export', await graphFolder(), '--format', 'jsonl'])
    const { nodes: _, ...known } = SMALL_GRAPH
    expect(code).toBe(0)
    expect(readJsonl(stdout.split('\n'))).toEqual(known)
  })

  it('writes a file, GEXF without comention unless asked for', async () => {
    const folder = await graphFolder()
    const file = join(folder, '..', 'out.gexf')
    const { code, stdout } = await runCommand(['export', folder, '--format', 'gexf', '-o', file])
    expect([code, stdout]).toEqual([0, ''])
    expect(parse(Graph, await readFile(file, 'utf8')).size).toBe(SMALL_GRAPH.relations.length - 1)
    const all = await runCommand(['export', folder, '--format', 'gexf', '--comention', '--gexf-version', '1.2'])
    expect(parse(Graph, all.stdout).size).toBe(SMALL_GRAPH.relations.length)
    expect(all.stdout).toContain('http://www.gexf.net/1.2draft')
  })

  it('prints what graphology opens, complete', async () => {
    const { stdout } = await runCommand(['export', await graphFolder(), '--format', 'json'])
    expect(Graph.from(JSON.parse(stdout)).size).toBe(SMALL_GRAPH.relations.length)
  })

  it('takes the filters of query', async () => {
    const { stdout } = await runCommand(['export', await graphFolder(), '--format', 'jsonl', '--type', 'agree'])
    const { relations, entities, documents } = readJsonl(stdout.split('\n'))
    expect([relations.length, entities.length, documents.length]).toEqual([1, 4, 1])
  })

  it('never replaces what is no regular file, and follows a link', async () => {
    const folder = await graphFolder()
    const [pipe, link, file] = ['pipe', 'link', 'file'].map((name) => join(folder, '..', name)) as [
      string,
      string,
      string,
    ]
    execFileSync('mkfifo', [pipe])
    const isRead = once(spawn('cat', [pipe], { stdio: 'ignore' }), 'close')
    await symlink(file, link)
    await writeFile(file, 'old')
    for (const path of [pipe, link])
      expect((await runCommand(['export', folder, '--format', 'json', '-o', path])).code).toBe(0)
    await isRead
    expect((await stat(pipe)).isFIFO()).toBe(true)
    expect((await lstat(link)).isSymbolicLink()).toBe(true)
    expect(Graph.from(JSON.parse(await readFile(file, 'utf8'))).order).toBe(SMALL_GRAPH.entities.length)
  })

  it('says which file could not be written', async () => {
    const folder = await graphFolder()
    const { code, stderr } = await runCommand([
      'export',
      folder,
      '--format',
      'json',
      '-o',
      join(folder, 'none', 'x.json'),
    ])
    expect(code).toBe(1)
    expect(stderr).toContain('x.json could not be written: there is no such folder')
  })

  it('needs a format that it knows', async () => {
    expect((await runCommand(['export', '--format', 'docx'])).code).toBe(2)
    expect((await runCommand(['export'])).code).toBe(2)
  })
})

describe('pressgraph verify', () => {
  it('says what it has checked', async () => {
    const { code, stdout } = await runCommand(['verify', await graphFolder()])
    expect(code).toBe(0)
    expect(stdout).toContain(
      'holds: 7 pieces of evidence, 5 mentions, 2 attributions found as they stand in 2 articles',
    )
  })

  it('ends with 1 and a list where a sentence is not in its article', async () => {
    const [document, ...others] = SMALL_GRAPH.documents
    const text = document?.text.replace('meddling', 'cheating') ?? ''
    const data = { ...SMALL_GRAPH, documents: [{ ...document, text }, ...others] } as GraphData
    const { code, stdout, stderr } = await runCommand(['verify', await graphFolder(data)])
    expect(code).toBe(1)
    expect(stdout).toContain(`evidence of ${ACCUSE} at 0-43 of a.txt: the article reads otherwise there`)
    expect(stderr).toContain('does not hold: 2 faults')
  })

  it('ends with 1 also where the reader of its list has seen enough', async () => {
    const wrong = SMALL_GRAPH.mentions.map((mention) => ({ ...mention, text: 'not what the article says' }))
    const folder = await graphFolder({ ...SMALL_GRAPH, mentions: Array.from({ length: 2000 }, () => wrong).flat() })
    expect((await runUnread(['verify', folder])).code).toBe(1)
  })

  it('ends with 1 where a file is not as it was written', async () => {
    const folder = await graphFolder()
    await writeFile(join(folder, 'graph.gexf'), 'changed')
    const { code, stdout } = await runCommand(['verify', folder])
    expect([code, stdout]).toEqual([1, 'file: graph.gexf has been changed since the build\n'])
  })
})

describe('every command', () => {
  it.each([
    ...['query', 'verify', 'export --format json', 'show X', 'path X Y', 'serve'],
    ...['entities', 'neighbours X', 'timeline', 'denials', 'attributions'],
  ])('%s says what to do where there is no graph', async (words) => {
    const { code, stderr } = await runCommand(words.split(' '), { cwd: await scratchFolder() })
    expect(code).toBe(1)
    expect(stderr).toContain('There is no folder graph. Build one: pressgraph build <articles> --out graph')
    expect(stderr).not.toContain(' at ')
  })

  it('prints a stack trace only with --debug', async () => {
    const { stderr } = await runCommand(['verify', '--debug'], { cwd: await scratchFolder() })
    expect(stderr).toContain('    at ')
  })

  it.each([
    ...['build', 'serve', 'query', 'path', 'show', 'explain', 'export', 'verify'],
    ...['entities', 'neighbours', 'timeline', 'denials', 'attributions'],
  ])('%s has help with examples', async (name) => {
    const { code, stdout } = await runCommand([name, '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain(`pressgraph ${name}`)
    expect(stdout).toMatch(/Examples?:/)
  })

  it('suggests the command that was meant', async () => {
    const { code, stderr } = await runCommand(['qurey'])
    expect(code).toBe(2)
    expect(stderr).toContain('Did you mean query?')
  })

  it.each([
    ['show', 'person:emile-zola'],
    ['show', 'person:emile-zola', '--format', 'json'],
    ['query'],
    ['query', '--format', 'csv'],
    ['query', '--format', 'json'],
    ['path', 'person:vladimir-putin', 'country:FR'],
    ['export', '--format', 'jsonl'],
    ['export', '--format', 'csv'],
  ])('prints nothing that a terminal would obey: %s %s %s', async (...words) => {
    const folder = await graphFolder(HOSTILE_GRAPH)
    const { code, stdout } = await runCommand(words, { cwd: join(folder, '..') })
    expect(code).toBe(0)
    expect(stdout.length).toBeGreaterThan(100)
    expect(stdout.replaceAll('\n', '').replaceAll('\t', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
  })

  it('ends quietly where the reader has seen enough', async () => {
    expect(await runUnread(['export', await graphFolder(), '--format', 'jsonl'])).toEqual({ code: 0, stderr: '' })
  })

  it.runIf(existsSync('/dev/full'))('says that the disk is full, without a stack trace', async () => {
    const command = `"$0" "$1" query --graph "$2" > /dev/full`
    const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
    const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, cli, await graphFolder()], {
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([1, 'pressgraph: The output could not be written: the disk is full\n'])
  })

  it.each([
    ['query --since 2017-02-30', 'one that the calendar has'],
    ['query --text ...', 'It must hold a letter or a digit'],
    ['query --type war', 'The types are agree, consult'],
    ['query --limit x', 'a whole number from 1'],
    ['query --modality sure', 'They are asserted, future'],
    ['export', "required option '--format"],
    ['show', "missing required argument 'entity'"],
  ])('%s ends with 2, what is wrong and where help is', async (words, message) => {
    const { code, stderr } = await runCommand(words.split(' '))
    expect(code).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr).toContain('--help shows what goes.')
  })
})

/** Runs a command whose results nobody reads. */
async function runUnread(words: readonly string[]): Promise<Omit<Ran, 'stdout'>> {
  const child = startCommand(words)
  child.stdout?.destroy()
  const stderr: string[] = []
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, stderr: stderr.join('') }
}

/** The words of a table, cell by cell, without its lines. */
function unwrapped(table: string): string {
  const rows = table
    .split('\n')
    .filter((line) => line.startsWith('│'))
    .map((line) => line.split('│').slice(1, -1))
  const columns = [0, 1, 2, 3, 4].map((column) => rows.map((row) => row[column]?.trim() ?? '').join(' '))
  return columns.join('\n').replace(/ +/g, ' ')
}
