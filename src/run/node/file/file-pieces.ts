import { closeSync, openSync, readSync } from 'node:fs'
import { GraphFileError } from '../../../formats'

const SIZE = 1 << 20

/** The text of a UTF-8 file, a byte order mark dropped, in pieces of about a megabyte. Throws a GraphFileError where it is not UTF-8. */
export function* filePieces(path: string): Iterable<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const bytes = Buffer.allocUnsafe(SIZE)
  const file = openSync(path, 'r')
  try {
    for (let count = readSync(file, bytes); count > 0; count = readSync(file, bytes)) {
      yield decode(() => decoder.decode(bytes.subarray(0, count), { stream: true }))
    }
    yield decode(() => decoder.decode())
  } finally {
    closeSync(file)
  }
}

function decode(read: () => string): string {
  try {
    return read()
  } catch {
    throw new GraphFileError('it is not UTF-8')
  }
}
