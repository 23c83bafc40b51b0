import type { GivenFile } from '../core/opening/given-file'
import { RefusedFiles } from './refused-files'

/**
 * The files that were dropped, those in folders too, where the browser tells of folders. To be called within the event itself. Rejects
 * with {@link RefusedFiles} where the browser can't read what lies in a folder.
 */
export function droppedFiles({ items, files }: DataTransfer): Promise<readonly GivenFile[]> {
  const entries = [...items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? []) : []))
  const plain = [...files].map((file) => ({ path: file.name, blob: file }))
  return entries.some(({ isDirectory }) => isDirectory) ? filesOf(entries).catch(refuse) : Promise.resolve(plain)
}

function refuse(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error)
  throw new RefusedFiles('The folder can’t be read whole.', [{ path: 'folder', reason }])
}

const filesOf = async (entries: readonly FileSystemEntry[]): Promise<readonly GivenFile[]> =>
  (await Promise.all(entries.map(filesIn))).flat()

async function filesIn(entry: FileSystemEntry): Promise<readonly GivenFile[]> {
  const path = entry.fullPath.replace(/^\//, '')
  if (isFile(entry)) return [{ path, blob: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) }]
  return isFolder(entry) ? filesOf(await entriesIn(entry)) : []
}

/** A reader gives a hundred or so at a time, and none when there are no more. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
