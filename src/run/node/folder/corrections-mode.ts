import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { GraphFolderError } from './graph-folder-error'
import type { GraphPlace } from './graph-place'
import { CORRECTIONS } from './manifest'

/**
 * The permissions of a graph's `corrections.jsonl`, for the file that is to take its place; undefined where there is none.
 * Throws a GraphFolderError where it is a link: that must not become a file, nor can a file elsewhere change in one with the graph.
 */
export async function correctionsMode({ target, shown }: GraphPlace): Promise<number | undefined> {
  const found = await lstat(join(target, CORRECTIONS)).catch(() => null)
  if (!found?.isSymbolicLink()) return found ? found.mode & 0o777 : undefined
  throw new GraphFolderError(
    `${join(shown, CORRECTIONS)} is a link, and a correction replaces that file, so nothing was written. ` +
      'Put the file itself in the place of the link and link to it from where else it is needed.',
  )
}
