import { countWords } from '../words/count-words'
import { baseName, folderOf, type GivenFile } from './given-file'

/** What the graph of some articles is called: by their one file, by their folder, or by how many they are. */
export function nameOfArticles(articles: readonly GivenFile[]): string {
  const [first] = articles
  if (!first) return 'no articles'
  if (articles.length === 1) return withoutEnding(baseName(first))
  const top = folderOf(first).split('/')[0] ?? ''
  const isOneFolder = top !== '' && articles.every(({ path }) => path.startsWith(`${top}/`))
  return isOneFolder ? top : countWords(articles.length, 'article')
}

/** `a.b.gexf` -> `a.b` */
export const withoutEnding = (name: string): string => name.replace(/(?<=.)\.[^.]*$/, '')
