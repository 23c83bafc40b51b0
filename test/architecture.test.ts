import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/**
 * Who may import whom: model <- language <- stages <- pipeline <- run <- cli, viewer. Stages never import each other: they meet as data
 * in `pipeline.ts`. `query` and `formats` see only `model`, and `graphology`, the graph in graphology's terms.
 */
const STAGES = [
  'articles',
  'sentences',
  'mentions',
  'coreference',
  'clauses',
  'claims',
  'entities',
  'corrections',
  'corroboration',
  'topics',
  'graph',
  'explanation',
]

/**
 * What a part may import besides itself. A part is a folder of `src`, a folder of `src/run`, or a file that lies in `src` itself.
 * `run/reading` is what every platform does with the articles that it is given; `viewer/core` is what the viewer knows without a page.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  language: ['model'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, ['model', 'language']])),
  pipeline: ['model', 'language', ...STAGES],
  graphology: ['model'],
  query: ['model', 'graphology'],
  formats: ['model', 'graphology'],
  'run/reading': ['model', 'pipeline'],
  'run/node': ['model', 'pipeline', 'query', 'formats', 'run/reading'],
  'run/browser': ['model', 'pipeline', 'query', 'formats', 'run/reading'],
  cli: ['model', 'query', 'formats', 'run/node', 'package.json'],
  'viewer/core': ['model', 'graphology', 'query', 'formats', 'run/browser'],
  viewer: ['viewer/core', 'model', 'graphology', 'query', 'formats', 'run/browser'],
  index: ['model', 'graphology', 'query', 'formats', 'run/reading', 'run/node'],
  extract: ['model', 'pipeline', 'query', 'formats', 'run/browser'],
}

/** Packages that only some files may import, and the beginnings of the paths of those files. */
const KEPT_PACKAGES: readonly { readonly of: RegExp; readonly within: readonly string[] }[] = [
  { of: /^node:/, within: ['src/run/node/', 'src/cli/'] },
  { of: /^compromise(\/|$)/, within: ['src/language/'] },
  { of: /^(sigma|@sigma\/.*)(\/|$)/, within: ['src/viewer/canvas/'] },
  { of: /^(react|react-dom|react-aria.*)(\/|$)/, within: ['src/viewer/components/', 'src/viewer/mount-viewer.tsx'] },
  { of: /^saxes$/, within: ['src/formats/xml/'] },
  { of: /^(commander|picocolors|cli-progress|sirv)$/, within: ['src/cli/'] },
]

/** `query` and `formats` see no other package than these; the parser of XML is kept to one folder, see above. */
const ONLY_GRAPHOLOGY = /^(graphology(-types)?|saxes)$/

/** Names that only Node has, and names that only a page has, with the beginnings of the paths that may use them. */
const KEPT_GLOBALS: readonly { readonly of: RegExp; readonly within: readonly (string | RegExp)[] }[] = [
  { of: /\b(process\.\w|Buffer\.|__dirname\b|require\()/, within: ['src/run/node/', 'src/cli/'] },
  {
    of: /\b(window|navigator|localStorage|sessionStorage)\.|\bdocument\.(createElement|querySelector|getElementById|body|documentElement)\b/,
    within: ['src/run/browser/', /^src\/viewer\/(?!core\/)/],
  },
]

/** The text of each source file, by its path from the root. */
type Tree = Readonly<Record<string, string>>

const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')

/** What a file imports or exports from elsewhere, types included. */
function importsOf(text: string): readonly string[] {
  const code = withoutComments(text)
  const statements = /(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/g
  const bare = /(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g
  const calls = /\bimport\s*\(\s*['"]([^'"]+)['"]/g
  const workers = /\bnew URL\(\s*['"]([^'"]+\.[jt]sx?)['"]\s*,\s*import\.meta\.url/g
  return [statements, bare, calls, workers].flatMap((pattern) =>
    [...code.matchAll(pattern)].map(([, name = '']) => name),
  )
}

/** The part of the house that a path belongs to: `src/run/node/x.ts` -> `run/node`, `src/pipeline.ts` -> `pipeline`. */
function partOf(path: string): string {
  const [top = '', first = '', second = ''] = path.split('/')
  if (top !== 'src') return path
  if (first === 'run' && second !== '' && !second.includes('.')) return `run/${second}`
  if (first === 'viewer' && second === 'core') return 'viewer/core'
  return first.replace(/\.\w+$/, '')
}

/** The file that a relative import means; where none is there, the path as it is. */
function resolveImport(tree: Tree, from: string, name: string): string {
  const path = posix.normalize(posix.join(posix.dirname(from), name))
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx']
  return endings.map((ending) => path + ending).find((candidate) => candidate in tree) ?? path
}

const isAmong = (path: string, beginnings: readonly (string | RegExp)[]): boolean =>
  beginnings.some((beginning) => (typeof beginning === 'string' ? path.startsWith(beginning) : beginning.test(path)))

/** Everything in which a tree breaks the rules, in words. */
function violations(tree: Tree): readonly string[] {
  const each = Object.entries(tree).flatMap(([path, text]) => [
    ...importFaults(tree, path, text),
    ...globalFaults(path, text),
  ])
  return [...each, ...cycles(tree)]
}

function importFaults(tree: Tree, path: string, text: string): readonly string[] {
  const part = partOf(path)
  const allowed = MAY_IMPORT[part]
  if (!allowed) return [`${path} belongs to no part of the house`]
  return importsOf(text).flatMap((name) => {
    if (!name.startsWith('.')) return packageFaults(path, part, name)
    const target = partOf(resolveImport(tree, path, name))
    return target === part || allowed.includes(target) ? [] : [`${path} imports ${name}: ${part} may not see ${target}`]
  })
}

function packageFaults(path: string, part: string, name: string): readonly string[] {
  const isKept = KEPT_PACKAGES.some(({ of, within }) => of.test(name) && !isAmong(path, within))
  const isForeign = (part === 'query' || part === 'formats') && !ONLY_GRAPHOLOGY.test(name)
  return isKept || isForeign ? [`${path} imports the package ${name}`] : []
}

const globalFaults = (path: string, text: string): readonly string[] =>
  KEPT_GLOBALS.filter(({ of, within }) => !isAmong(path, within) && of.test(withoutComments(text))).map(
    ({ of }) => `${path} uses a name of its platform: ${of.exec(withoutComments(text))?.[0]}`,
  )

/** The circles in which files import each other, each told once. */
function cycles(tree: Tree): readonly string[] {
  const found: string[] = []
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) found.push(`circle: ${[...trail.slice(start), path].join(' -> ')}`)
    if (start >= 0 || done.has(path)) return
    for (const name of importsOf(tree[path] ?? ''))
      if (name.startsWith('.')) visit(resolveImport(tree, path, name), [...trail, path])
    done.add(path)
  }
  for (const path of Object.keys(tree)) visit(path, [])
  return found
}

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

function readTree(): Tree {
  const names = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  const paths = names
    .map((name) => posix.join('src', name.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path))
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]))
}

describe('the house', () => {
  it('is built as planned: everybody imports only whom they may', () => {
    const tree = readTree()
    expect(Object.keys(tree).length).toBeGreaterThan(100)
    expect(violations(tree)).toEqual([])
  })

  it('has imports that the checker sees: all relative ones lead to a file', () => {
    const tree = readTree()
    const lost = Object.entries(tree).flatMap(([path, text]) =>
      importsOf(text)
        .filter(
          (name) =>
            /^\.[^?]*$/.test(name) && !/\.(css|json|js|svg)$/.test(name) && !(resolveImport(tree, path, name) in tree),
        )
        .map((name) => `${path}: ${name}`),
    )
    expect(lost).toEqual([])
  })
})

describe('the checker', () => {
  it.each([
    ['a tree that keeps the rules', { 'src/model/a.ts': '', 'src/language/b.ts': "import { a } from '../model/a'" }],
    [
      'words that are no imports',
      { 'src/model/a.ts': "// import x from 'node:fs'\n/* from 'sigma' */ const a = 'node:fs'" },
    ],
    ['a file of the same part', { 'src/query/a.ts': "import type { B } from './b'", 'src/query/b.ts': '' }],
    ['Node where it belongs', { 'src/run/node/a.ts': "import { readFile } from 'node:fs/promises'\nprocess.exit()" }],
    ['a page where it belongs', { 'src/viewer/a.ts': 'window.open()' }],
    ['the parser of XML where it belongs', { 'src/formats/xml/a.ts': "import { SaxesParser } from 'saxes'" }],
    ['graphology in formats', { 'src/formats/a.ts': "import Graph from 'graphology'" }],
  ])('lets pass %s', (_, tree) => expect(violations(tree)).toEqual([]))

  it.each<readonly [string, Tree, string]>([
    ['one stage in another', { 'src/claims/a.ts': "import { b } from '../mentions/b'" }, 'claims may not see mentions'],
    ['also its types', { 'src/claims/a.ts': "import type { B } from '../mentions'" }, 'claims may not see mentions'],
    ['also passed on', { 'src/claims/a.ts': "export * from '../mentions'" }, 'claims may not see mentions'],
    [
      'also over several lines',
      { 'src/claims/a.ts': "import {\n  b,\n} from '../mentions'" },
      'claims may not see mentions',
    ],
    [
      'also when asked for late',
      { 'src/claims/a.ts': "const b = await import('../mentions')" },
      'claims may not see mentions',
    ],
    [
      'also as a worker',
      { 'src/model/a.ts': "new Worker(new URL('../cli/b.ts', import.meta.url))" },
      'model may not see cli',
    ],
    ['also for its effect', { 'src/model/a.ts': "import '../cli/main'" }, 'model may not see cli'],
    ['language in model', { 'src/model/a.ts': "import { b } from '../language'" }, 'model may not see language'],
    ['a stage in query', { 'src/query/a.ts': "import { b } from '../graph'" }, 'query may not see graph'],
    ['formats in query', { 'src/query/a.ts': "import { b } from '../formats'" }, 'query may not see formats'],
    ['a stage in run', { 'src/run/node/a.ts': "import { b } from '../../claims'" }, 'run/node may not see claims'],
    ['the command line in run', { 'src/run/node/a.ts': "import { b } from '../../cli/b'" }, 'run/node may not see cli'],
    ['Node in the viewer', { 'src/viewer/a.ts': "import { b } from '../run/node'" }, 'viewer may not see run/node'],
    [
      'a package that query may not see',
      { 'src/query/a.ts': "import x from 'minisearch'" },
      'imports the package minisearch',
    ],
    [
      'the parser of XML elsewhere',
      { 'src/formats/a.ts': "import { SaxesParser } from 'saxes'" },
      'imports the package saxes',
    ],
    ['node: in a stage', { 'src/graph/a.ts': "import { join } from 'node:path'" }, 'imports the package node:path'],
    [
      'compromise outside language',
      { 'src/claims/a.ts': "import nlp from 'compromise/two'" },
      'imports the package compromise/two',
    ],
    ['sigma outside the canvas', { 'src/viewer/a.tsx': "import Sigma from 'sigma'" }, 'imports the package sigma'],
    [
      'what needs a page in the core',
      { 'src/viewer/core/a.ts': "import { b } from '../canvas/b'" },
      'viewer/core may not see viewer',
    ],
    ['React in the core', { 'src/viewer/core/a.ts': "import { use } from 'react'" }, 'imports the package react'],
    ['a page in the core', { 'src/viewer/core/a.ts': 'window.open()' }, 'a name of its platform'],
    ['a global of Node', { 'src/model/a.ts': 'export const a = process.env' }, 'a name of its platform'],
    ['a global of a page', { 'src/graph/a.ts': 'document.createElement("p")' }, 'a name of its platform'],
    ['a part that is not in the plan', { 'src/utils/a.ts': '' }, 'belongs to no part of the house'],
    [
      'a circle of files',
      { 'src/model/a.ts': "import './b'", 'src/model/b.ts': "import './c'", 'src/model/c.ts': "import './a'" },
      'circle: src/model/a.ts -> src/model/b.ts -> src/model/c.ts -> src/model/a.ts',
    ],
    ['a file that imports itself', { 'src/model/a.ts': "import './a'" }, 'circle: src/model/a.ts -> src/model/a.ts'],
  ])('finds %s', (_, tree, fault) => {
    expect(violations(tree).join('\n')).toContain(fault)
  })
})
