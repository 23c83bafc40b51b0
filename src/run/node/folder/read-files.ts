import { webcrypto } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { reasonOf } from '../inputs/reason-of'
import type { FileStamp } from './disk'
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

/** Whether a file that the manifest lists is wanted, by its name. */
export type IsWanted = (name: string) => boolean

/**
 * Reads what the manifest lists, all of it or what is wanted, and compares it. A build may switch the folder while it is read: the files are then those of two
 * graphs, the manifest has changed, and it is all read once more. Null where there is no manifest.
 */
export async function readFiles(folder: string, isWanted: IsWanted = () => true): Promise<ReadFiles | null> {
  for (let tries = TRIES; ; tries--) {
    const manifest = await readManifest(folder)
    const files = manifest && (await readListed(folder, manifest, isWanted))
    if (files?.faults.length === 0 || tries === 0) return files
    if (files && (await isUnchanged(folder, manifest))) return files
    await setTimeout(PAUSE_MS)
  }
}

const isUnchanged = async (folder: string, manifest: Manifest): Promise<boolean> =>
  JSON.stringify(await readManifest(folder)) === JSON.stringify(manifest)

async function readListed(folder: string, { counts, files }: Manifest, isWanted: IsWanted): Promise<ReadFiles> {
  const read = await Promise.all(
    Object.entries(files)
      .filter(([name]) => isWanted(name))
      .map(([name, stamp]) => readStamped(folder, name, stamp)),
  )
  return {
    counts,
    bytesByName: new Map(read.flatMap(({ name, bytes }) => (bytes ? [[name, bytes]] : []))),
    faults: read.flatMap(({ fault }) => fault ?? []),
  }
}

interface StampedFile {
  readonly name: string
  readonly bytes: Buffer | null
  readonly fault: string | null
}

async function readStamped(folder: string, name: string, { sha256 }: FileStamp): Promise<StampedFile> {
  try {
    const bytes = await readFile(join(folder, name))
    // Unlike `createHash`, this one leaves the thread free for the other files.
    const hash = Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex')
    return { name, bytes, fault: hash === sha256 ? null : `${name} has been changed since the build` }
  } catch (error) {
    return { name, bytes: null, fault: `${name} ${reasonOf(error)}` }
  }
}
