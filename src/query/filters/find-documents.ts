import type { DocumentRecord } from '../../model'
import type { Lookup } from '../lookup'

/**
 * The documents that an id or a path stands for. Several inputs can have files of one path: then all of these.
 * Throws a RangeError where there is none.
 */
export function findDocuments({ data, documentById }: Lookup, word: string): readonly DocumentRecord[] {
  const known = documentById.get(word)
  const found = known ? [known] : data.documents.filter(({ path }) => path === word)
  if (found.length === 0) throw new RangeError(`No document has the id or the path "${word}".`)
  return found
}
