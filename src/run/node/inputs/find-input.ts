import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { isDynamicPattern } from 'tinyglobby'
import { isArticleName } from '../../reading/is-article-name'
import { matchGlob } from './match-glob'
import { reasonOf } from './reason-of'
import { type Found, walkFolder } from './walk-folder'

const problem = (path: string, reason: string): Found => ({ files: [], problems: [{ path, reason }] })

const whyMissing = (error: unknown): string => {
  const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  return isAbsent ? 'does not exist; check the spelling' : reasonOf(error)
}

/** The article files that one input of the command line names: a file, a folder, a pattern, or `-` for standard input. */
export async function findInput(input: string): Promise<Found> {
  if (input === '-') return { files: [{ file: null, shown: '-', path: 'stdin' }], problems: [] }
  try {
    const kind = await stat(input)
    if (kind.isDirectory()) return await folder(input)
    if (!isArticleName(input))
      return problem(input, 'is neither .txt nor .md; rename it, or pass its text by standard input (-)')
    if (!kind.isFile()) return problem(input, 'is not a regular file; pass its text by standard input (-)')
    return { files: [{ file: input, shown: input, path: basename(input) }], problems: [] }
  } catch (error) {
    return isDynamicPattern(input) ? await matchGlob(input) : problem(input, whyMissing(error))
  }
}

async function folder(path: string): Promise<Found> {
  const found = await walkFolder(path)
  if (found.files.length > 0 || found.problems.length > 0) return found
  return problem(path, 'holds no .txt or .md file; name a folder with articles')
}
