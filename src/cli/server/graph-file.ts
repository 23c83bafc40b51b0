import { realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { CORRECTIONS, GRAPH_FILES, MANIFEST } from '../../run/node'

const NAMES: ReadonlySet<string> = new Set([...GRAPH_FILES.map(({ name }) => name), MANIFEST, CORRECTIONS])

const TYPE_BY_ENDING: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  jsonl: 'application/x-ndjson; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
}

/** The content type of one of the graph's files. */
export const contentTypeOf = (name: string): string =>
  TYPE_BY_ENDING[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'

/** Whether this is a file of the graph that may be served: one of the known names, and no link to outside the folder. */
export async function isGraphFile(folder: string, name: string): Promise<boolean> {
  if (!NAMES.has(name)) return false
  const [root, file] = await Promise.all([folder, join(folder, name)].map((path) => realpath(path).catch(() => null)))
  return typeof root === 'string' && typeof file === 'string' && file.startsWith(root + sep)
}
