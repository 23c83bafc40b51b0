import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { REAL_DISK } from './folder/real-disk'

/**
 * Writes a file whole or not at all: beside its place first, so that a failure leaves what was there. A link is followed; a device or a
 * pipe (`/dev/null`) is written to and never replaced. Throws an Error that names the file.
 */
export async function writeOutputFile(path: string, pieces: Iterable<string>): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path)
    const kind = await stat(target).catch(() => null)
    await (kind === null || kind.isFile() ? replaceFile(target, pieces) : writeFile(target, pieces))
  } catch (error) {
    throw new Error(`${path} could not be written: ${whyNot(error)}`, { cause: error })
  }
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
}

function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return ('code' in error && REASONS[String(error.code)]) || error.message
}

async function replaceFile(path: string, pieces: Iterable<string>): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.new`)
  try {
    await REAL_DISK.writeFile(beside, pieces)
    await rename(beside, path)
  } finally {
    await rm(beside, { force: true })
  }
}
