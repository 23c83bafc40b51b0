import { access } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The built viewer, which lies beside the built command. Throws an Error that says what to do where it has not been built. */
export async function viewerFolder(): Promise<string> {
  const folder = join(dirname(fileURLToPath(import.meta.url)), 'viewer')
  try {
    await access(join(folder, 'index.html'))
    return folder
  } catch {
    throw new Error('The viewer has not been built. Run: npm run build')
  }
}
