import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { byText } from '../../../model'
import { isArticleName } from '../../reading/is-article-name'
import type { ArticleFile } from './article-file'
import type { InputProblem } from './input-problem'
import { reasonOf } from './reason-of'

/** What was found below an input. */
export interface Found {
  readonly files: ArticleFile[]
  readonly problems: InputProblem[]
}

/**
 * The article files in a folder and the folders below it, hidden ones left out, and what could not be read. A link is not followed:
 * what it leads to within the folder is found anyway, and what lies outside is reported, since nobody has named it. (The walk is our
 * own because glob libraries pass over folders that they may not read.)
 */
export async function walkFolder(folder: string): Promise<Found> {
  const found: Found = { files: [], problems: [] }
  await walk(folder, folder, '', found)
  return found
}

async function walk(root: string, folder: string, prefix: string, found: Found): Promise<void> {
  for (const entry of await entriesOf(folder, found)) {
    const [file, path] = [join(folder, entry.name), prefix + entry.name]
    if (entry.isDirectory()) await walk(root, file, `${path}/`, found)
    else if (entry.isSymbolicLink()) await reportLink(root, file, found)
    else if (entry.isFile() && isArticleName(entry.name)) found.files.push({ file, shown: file, path })
  }
}

async function entriesOf(folder: string, { problems }: Found): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => byText(a.name, b.name))
  } catch (error) {
    problems.push({ path: folder, reason: reasonOf(error) })
    return []
  }
}

async function reportLink(root: string, link: string, { problems }: Found): Promise<void> {
  try {
    const [target, base] = await Promise.all([realpath(link), realpath(root)])
    const isInside = target === base || target.startsWith(base + sep)
    const isMeant = isArticleName(link) || (await stat(target)).isDirectory()
    if (isMeant && !isInside)
      problems.push({ path: link, reason: 'is a link to outside the folder; name what it leads to' })
  } catch (error) {
    if (isArticleName(link)) problems.push({ path: link, reason: reasonOf(error) })
  }
}
