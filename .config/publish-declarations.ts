import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { promisify } from 'node:util'
import { type ESTree, type Plugin, parseSync, Visitor } from 'vite'

/** The names of the modules that a declaration imports or passes on, where they stand in it. */
function importedNames(path: string, text: string): readonly ESTree.StringLiteral[] {
  const names: ESTree.StringLiteral[] = []
  const note = ({ source }: { readonly source: ESTree.StringLiteral | null }): void => {
    if (source) names.push(source)
  }
  new Visitor({
    ImportDeclaration: note,
    ExportNamedDeclaration: note,
    ExportAllDeclaration: note,
    TSImportType: note,
  }).visit(parseSync(path, text, { lang: 'dts' }).program)
  return names
}

/**
 * A declaration whose relative imports name the file that they mean, so that they lead somewhere under every `moduleResolution`:
 * `./model` -> `./model/index.js`.
 *
 * @param path of the declaration, with `/`; `exists` answers for such paths.
 * Throws where an import leads to no declaration.
 */
export function withExplicitImports(
  path: string,
  text: string,
  exists: (path: string) => boolean,
): { readonly text: string; readonly imports: readonly string[] } {
  const imports = new Set<string>()
  const explicit = (name: string): string => {
    const stem = name.replace(/\/$/, '')
    const found = [stem, `${stem}/index`].find((one) => exists(`${posix.join(posix.dirname(path), one)}.d.ts`))
    if (found === undefined) throw new Error(`${path} imports ${name}, which has no declaration`)
    imports.add(`${posix.join(posix.dirname(path), found)}.d.ts`)
    return `${found}.js`
  }
  const relative = importedNames(path, text).filter(({ value }) => value.startsWith('.'))
  let rewritten = ''
  let end = 0
  for (const { value, start, end: next } of relative.toSorted((a, b) => a.start - b.start)) {
    rewritten += `${text.slice(end, start)}'${explicit(value)}'`
    end = next
  }
  return { text: rewritten + text.slice(end), imports: [...imports] }
}

/** Writes the declarations of the entries and of all that they lead to, and of nothing else. */
async function publish(from: string, to: string, entries: readonly string[]): Promise<void> {
  const paths = new Set(entries.map((entry) => entry.replace(/\.ts$/, '.d.ts')))
  // A set hands out what is added to it while it is gone through.
  for (const path of paths) {
    const { text, imports } = withExplicitImports(path, await readFile(join(from, path), 'utf8'), (candidate) =>
      existsSync(join(from, candidate)),
    )
    await mkdir(dirname(join(to, path)), { recursive: true })
    await writeFile(join(to, path), text)
    for (const each of imports) paths.add(each)
  }
}

/** Declarations as the compiler makes them of the entries: it takes neither plugins nor several folders, so it gets a project of its own. */
async function emit(root: string, source: string, entries: readonly string[], into: string): Promise<void> {
  const project = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { noEmit: false, emitDeclarationOnly: true, rootDir: join(root, source), outDir: into },
    files: entries.map((entry) => join(root, source, entry)),
    include: [],
  }
  const file = join(into, 'tsconfig.json')
  await writeFile(file, JSON.stringify(project))
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  await promisify(execFile)(process.execPath, [tsc, '-p', file]).catch((error: { readonly stdout?: string }) => {
    throw new Error(`the declarations could not be made\n${error.stdout}`, { cause: error })
  })
}

/**
 * Publishes declarations of the entries of a library, for consumers with any `moduleResolution`.
 *
 * @param source the folder of the sources, `entries` files in it, `folder` where the declarations go; all relative to `root`.
 */
export const publishDeclarations = (
  root: string,
  {
    source,
    entries,
    folder,
  }: { readonly source: string; readonly entries: readonly string[]; readonly folder: string },
): Plugin => ({
  name: 'publish-declarations',
  apply: 'build',
  async closeBundle() {
    const to = join(root, folder)
    await rm(to, { recursive: true, force: true })
    await mkdir(dirname(to), { recursive: true })
    // Within the project, so that the compiler finds the packages from there.
    const raw = await mkdtemp(`${to}-`)
    try {
      await emit(root, source, entries, raw)
      await publish(raw, to, entries)
    } finally {
      await rm(raw, { recursive: true, force: true })
    }
  },
})
