import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { reasonOf } from '../inputs/reason-of'
import { type Manifest, readManifest } from './manifest'

/** The files of a graph folder, and those that are missing or not as they were written. */
export interface ReadFiles {
  /** What the manifest says how many records there are. */
  readonly counts: Manifest['counts']
  readonly bytesByName: ReadonlyMap<string, Buffer>
  /** In words: `graph.json has been changed since the build`. */
  readonly faults: readonly string[]
}

const TRIES = 5
const PAUSE_MS = 40

/**
 * Reads what the manifest lists and compares it. A build may switch the folder while it is read: the files are then those of two
 * graphs, the manifest has changed, and it is all read once more. Null where there is no manifest.
 */
export async function readFiles(folder: string): Promise<ReadFiles | null> {
  for (let tries = TRIES; ; tries--) {
    const manifest = await readManifest(folder)
    const files = manifest && (await readListed(folder, manifest))
    if (files?.faults.length === 0 || tries === 0) return files
    if (files && (await isUnchanged(folder, manifest))) return files
    await setTimeout(PAUSE_MS)
  }
}

const isUnchanged = async (folder: string, manifest: Manifest): Promise<boolean> =>
  JSON.stringify(await readManifest(folder)) === JSON.stringify(manifest)

async function readListed(folder: string, { counts, files }: Manifest): Promise<ReadFiles> {
  const bytesByName = new Map<string, Buffer>()
  const faults: string[] = []
  for (const [name, stamp] of Object.entries(files)) {
    try {
      const bytes = await readFile(join(folder, name))
      bytesByName.set(name, bytes)
      const isAsWritten = createHash('sha256').update(bytes).digest('hex') === stamp.sha256
      if (!isAsWritten) faults.push(`${name} has been changed since the build`)
    } catch (error) {
      faults.push(`${name} ${reasonOf(error)}`)
    }
  }
  return { counts, bytesByName, faults }
}
