import { join } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { isArticleName } from '../../reading/is-article-name'
import type { Found } from './walk-folder'

/** The folder that a pattern starts from: the part of it without wildcards. */
function baseOf(pattern: string): { base: string; rest: string } {
  const parts = pattern.split('/')
  const first = parts.findIndex((part) => isDynamicPattern(part))
  const base = parts.slice(0, first).join('/')
  return { base: first > 0 && base === '' ? '/' : base, rest: parts.slice(first).join('/') }
}

/** The article files that a pattern names, links and hidden ones left out; paths are relative to the part without wildcards. */
export async function matchGlob(pattern: string): Promise<Found> {
  const { base, rest } = baseOf(pattern)
  const names = await glob(rest, { cwd: base || '.', followSymbolicLinks: false, expandDirectories: false, dot: false })
  const files = names.filter(isArticleName).map((path) => ({ file: join(base, path), shown: join(base, path), path }))
  const nothing = { path: pattern, reason: 'matches no .txt or .md file; check the pattern' }
  return { files, problems: files.length === 0 ? [nothing] : [] }
}
