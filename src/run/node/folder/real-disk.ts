import { createHash } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Disk, FileStamp } from './disk'

const CHUNK = 1 << 20

/** The disk itself. */
export const REAL_DISK: Disk = {
  async makeFolder(path) {
    await mkdir(path, { recursive: true })
  },
  writeFile,
  async rename(from, to) {
    await rename(from, to)
    await Promise.all([...new Set([dirname(from), dirname(to)])].map(flushFolder))
  },
  async remove(path) {
    await rm(path, { recursive: true, force: true })
  },
}

async function writeFile(path: string, chunks: Iterable<string>, mode?: number): Promise<FileStamp> {
  const hash = createHash('sha256')
  let bytes = 0
  const file = await open(path, 'wx', mode)
  try {
    // The system takes some away from what is asked for when a file is made.
    if (mode !== undefined) await file.chmod(mode)
    for (const chunk of batches(chunks)) {
      await file.appendFile(chunk)
      hash.update(chunk)
      bytes += chunk.length
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** Joined to about a megabyte, so that a line is not a system call. */
function* batches(chunks: Iterable<string>): Iterable<Buffer> {
  let waiting = ''
  for (const chunk of chunks) {
    waiting += chunk
    if (waiting.length < CHUNK) continue
    yield Buffer.from(waiting)
    waiting = ''
  }
  yield Buffer.from(waiting)
}

/** Makes names last through a power cut. Windows can't open a folder and needs no such thing. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null)
  await folder?.sync().catch(() => {})
  await folder?.close()
}
