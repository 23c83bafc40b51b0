import { realpath, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Disk } from './folder/disk'
import { REAL_DISK } from './folder/real-disk'

/** A file to be written, piece by piece. */
export interface OutputFile {
  readonly path: string
  readonly pieces: Iterable<string>
}

/** Where a file goes once links are followed. */
interface Target extends OutputFile {
  readonly target: string
  /** Where it is written first; null where it is no regular file (`/dev/null`, a pipe), which is written to and never replaced. */
  readonly beside: string | null
}

/**
 * Writes files whole or not at all, and all of them or none: first all beside their places, then each is moved into its place, so that a
 * failure while they are made leaves what was there. (Only a kill in the instant of the moves can leave some of the new and some of the
 * old; no file is ever half a file.) Links are followed. Throws an Error that names the file.
 */
export async function writeOutputFiles(files: readonly OutputFile[], disk: Disk = REAL_DISK): Promise<void> {
  const targets: Target[] = []
  for (const file of files) targets.push(await naming(file.path, targetOf(file)))
  if (targets.length > 1) refuseDevices(targets)
  try {
    for (const target of targets) await naming(target.path, writeBeside(target, disk))
    for (const { path, target, beside } of targets) if (beside) await naming(path, disk.rename(beside, target))
  } finally {
    for (const { beside } of targets) if (beside) await rm(beside, { force: true })
  }
}

async function targetOf({ path, pieces }: OutputFile): Promise<Target> {
  const target = await realpath(path).catch(() => path)
  const kind = await stat(target).catch(() => null)
  if (kind?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' })
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.new`)
  return { path, pieces, target, beside: kind === null || kind.isFile() ? beside : null }
}

const writeBeside = ({ beside, target, pieces }: Target, disk: Disk): Promise<unknown> =>
  beside === null ? writeFile(target, pieces) : disk.writeFile(beside, pieces)

/** A device has nothing beside it, and several texts into one pipe are none. */
function refuseDevices(targets: readonly Target[]): void {
  const device = targets.find(({ beside }) => beside === null)
  if (device)
    throw new Error(`${device.path} is no regular file: it takes one table, not ${targets.length}. Name the table.`)
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'files may not be made there',
  EPERM: 'files may not be made there',
  EROFS: 'its disk is read-only',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of its path is a file',
  EISDIR: 'it is a folder; name a file in it',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your quota on the disk is used up',
  ENAMETOOLONG: 'its name is too long',
}

async function naming<Result>(path: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (error) {
    throw new Error(`${path} could not be written: ${whyNot(error)}`, { cause: error })
  }
}

function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return ('code' in error && REASONS[String(error.code)]) || error.message
}
