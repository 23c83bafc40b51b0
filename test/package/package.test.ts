import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'
import { bundle } from './bundle'
import { type InstalledPackage, installPackage, ownProgram, runIn } from './installed-package'
import { runInPage } from './run-in-page'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

let installed: InstalledPackage

beforeAll(async () => {
  installed = await installPackage()
  await cp(here('project'), installed.folder, { recursive: true })
  await cp(here('../types'), installed.folder, { recursive: true })
})
afterAll(() => installed?.remove())

const ENTRIES = ['index', 'extract', 'query', 'formats']

const paths = (): readonly string[] => installed.files.map(({ path }) => path)

/** Everything that the tarball may hold. */
const EXPECTED = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^dist\/(index|extract|query|formats|cli)\.js$/,
  /^dist\/chunks\/[\w-]+\.js$/,
  /^dist\/types\/(index|extract|pipeline)\.d\.ts$/,
  /^dist\/types\/(model|graphology|query|formats|run\/(node|reading))\/[\w/-]+\.d\.ts$/,
  /^dist\/viewer\/(index\.html|[\w./-]+\.(js|css|svg|json|woff2))$/,
]

describe('what is published', () => {
  it('is the built code, its declarations, the viewer and the papers, and nothing else', () => {
    expect(paths().filter((path) => !EXPECTED.some((allowed) => allowed.test(path)))).toEqual([])
    expect(paths()).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md']))
    expect(paths()).toEqual(expect.arrayContaining(['dist/cli.js', ...ENTRIES.map((entry) => `dist/${entry}.js`)]))
    expect(paths()).toContain('dist/viewer/index.html')
  })

  it('is small', () => {
    const declarations = installed.files.filter(({ path }) => path.startsWith('dist/types/'))
    expect(declarations.length).toBeLessThan(150)
    expect(declarations.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(300_000)
    // The viewer's worker holds all that extraction needs once more, for the page: about 0.7 MB.
    expect(installed.size).toBeLessThan(2_000_000)
  })
})

/** Compiles a user's code against the published declarations: no types of Node, no page, and every declaration is looked into. */
async function compile(moduleResolution: string, files: readonly string[]): Promise<string> {
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2022'],
    module: moduleResolution === 'bundler' ? 'ESNext' : moduleResolution,
    moduleResolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
  }
  const project = join(installed.folder, `tsconfig.${moduleResolution}.json`)
  await writeFile(project, JSON.stringify({ compilerOptions, files }))
  const { stdout, stderr } = await runIn(installed.folder, process.execPath, [
    ownProgram('typescript/bin/tsc'),
    '--pretty',
    'false',
    '-p',
    project,
  ])
  // graphology's own declarations want those of Node.
  return (stdout + stderr).replace(/^node_modules\/graphology-types\/.*\n?/gm, '')
}

describe.each(['bundler', 'node16', 'nodenext'])(
  'the declarations, to a compiler that resolves by %s',
  (resolution) => {
    it('take every right use and refuse each misuse', async () => {
      await cp(here('../types'), installed.folder, { recursive: true })
      expect(await compile(resolution, ['correct-use.ts', 'misuse.ts'])).toBe('')
    })

    it('are no `any`: a line that is wrong does not compile', async () => {
      const lines = ENTRIES.map((entry) => `import { nothing as ${entry} } from 'pressgraph/${entry}'`)
      await writeFile(join(installed.folder, 'wrong.ts'), lines.join('\n').replace('/index', ''))
      const errors = await compile(resolution, ['wrong.ts'])
      expect(errors.match(/has no exported member 'nothing'/g)).toHaveLength(ENTRIES.length)
    })
  },
)

/** What the script of a user prints, run by Node in the user's project. */
async function answersInNode() {
  const { stdout, stderr } = await runIn(installed.folder, process.execPath, ['in-node.js'])
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

describe('the installed package', () => {
  it('builds, opens, asks and exports in a script of the user', async () => {
    const found = await answersInNode()
    expect(found).toMatchObject({ skipped: [], isPressGraph: true, same: true, corrections: [], refused: true })
    expect(found).toMatchObject({ exported: 1, corrected: 'country:RU', undone: 'rename' })
    expect(found.files).toEqual([{ path: 'graph.graphml', table: null }])
    expect(found.accusations).toEqual(['person:emmanuel-macron~accuse~country:RU'])
    expect(found.answers).toMatchObject({
      claims: ['accuse'],
      entity: 'person:emmanuel-macron',
      nearest: ['country:RU'],
      between: ['country:DE~support~country:FR'],
      months: [['2017-05', 2]],
      part: ['person:emmanuel-macron~accuse~country:RU'],
      refused: true,
      accusation: 'person:emmanuel-macron~accuse~country:RU',
    })
    expect(found.answers.evidence).toContain(
      'French President Emmanuel Macron accused Russia of spreading propaganda on Monday.',
    )
    const { all } = found.answers
    expect(found.answers.reread).toEqual([all, all, all, all])
    expect(found.answers.formats.length).toBeGreaterThanOrEqual(3)
    expect(found.answers.formats.filter(([, written]: readonly [string, boolean]) => !written)).toEqual([])
  })

  it('gives the same answers in a page, bundled without a warning', async () => {
    const { code, warnings } = await bundle(
      installed.folder,
      "import { askAndExport } from './ask-and-export.js'; globalThis.askAndExport = askAndExport",
    )
    expect(warnings).toEqual([])
    const articles = [{ path: 'article.txt', text: await readFile(here('project/article.txt'), 'utf8') }]
    const inPage = await runInPage(code, `askAndExport(${JSON.stringify(articles)})`)
    expect(inPage).toEqual((await answersInNode()).answers)
  })

  it('brings the command', async () => {
    const { version } = JSON.parse(await readFile(here('../../package.json'), 'utf8'))
    const command = (...words: readonly string[]) =>
      runIn(installed.folder, 'npx', ['--no-install', 'pressgraph', ...words])
    expect(await command('--version')).toMatchObject({ code: 0, stdout: `${version}\n` })
    expect(await command('build', 'article.txt', '--out', 'by-command')).toMatchObject({ code: 0 })
    const { stdout } = await command('query', '--graph', 'by-command', '--type', 'accuse', '--format', 'jsonl')
    expect(JSON.parse(stdout)).toMatchObject({ type: 'accuse' })
  })

  it.each(['query', 'formats', 'extract'])('does nothing when pressgraph/%s is imported for nothing', async (entry) => {
    const { code, warnings } = await bundle(installed.folder, `import 'pressgraph/${entry}'`)
    expect(warnings).toEqual([])
    expect(code.trim().length).toBeLessThan(100)
  })

  // In bytes, minified: a little more than it takes now.
  it.each([
    ['NameError', 'query', 1_000],
    ['findRelations', 'query', 20_000],
    ['csvEdges', 'formats', 15_000],
    ['jsonl', 'formats', 1_500],
    ['gexf', 'formats', 20_000],
  ])('costs a page that imports only %s of pressgraph/%s less than %i bytes', async (name, entry, most) => {
    const { code } = await bundle(
      installed.folder,
      `import { ${name} } from 'pressgraph/${entry}'; globalThis.kept = ${name}`,
    )
    expect(code).toContain('kept')
    expect(code.length).toBeLessThan(most)
  })
})

describe('an import', () => {
  it.each(ENTRIES)(
    'of the entry %s prints nothing, reads no file and leaves the global object and compromise as they are',
    async (entry) => {
      const specifier = `pressgraph/${entry}`.replace('/index', '')
      const { stdout, stderr } = await runIn(installed.folder, process.execPath, ['what-an-import-does.js', specifier])
      expect(stderr).toBe('')
      expect(JSON.parse(stdout)).toEqual({ globals: [], isWorldAsItWas: true, read: [], names: true })
    },
  )
})

describe('a program that uses compromise itself', () => {
  const tell = async (...words: readonly string[]) => {
    const { stdout, stderr } = await runIn(installed.folder, process.execPath, ['host-of-compromise.js', ...words])
    expect(stderr).toBe('')
    return JSON.parse(stdout)
  }

  it('is told the same of its sentences before and after articles are extracted', async () => {
    const { alone, imported, own, extracted } = await tell()
    expect([imported, own, extracted]).toEqual([alone, alone, alone])
  })

  it('gets the graph that the source gives', async () => {
    const { articles, graph } = await tell()
    expect(graph).toEqual(JSON.parse(JSON.stringify(extract(articles))))
  })

  it('gets the same graph whatever it has plugged in behind the import, and keeps that for itself', async () => {
    const [plain, plugged] = [await tell(), await tell('plugging')]
    expect(plugged.own).not.toEqual(plain.own)
    expect(plugged.extracted).toEqual(plugged.own)
    expect(plugged.graph).toEqual(plain.graph)
  })
})
