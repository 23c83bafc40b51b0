import { readdir } from 'node:fs/promises'

/** What stands under a name: nothing, an empty folder, a folder with something in it, or no folder at all. */
export type FolderState = 'absent' | 'empty' | 'full' | 'no folder'

/** Throws where the system does not let us look. */
export async function folderState(path: string): Promise<FolderState> {
  try {
    return (await readdir(path)).length === 0 ? 'empty' : 'full'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT') return 'absent'
    if (code === 'ENOTDIR') return 'no folder'
    throw error
  }
}
