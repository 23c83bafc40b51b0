import { groupBy } from '../../../model'
import { type FileProblem, isArticleName } from '../../../run/browser'
import { baseName, folderOf, type GivenFile } from './given-file'

/** What the files that a reader gives are, together. */
export type Given =
  | { readonly kind: 'articles'; readonly articles: readonly GivenFile[]; readonly leftOut: readonly FileProblem[] }
  /** Several files of one graph folder, `graph.json` among them, by their names. */
  | { readonly kind: 'folder'; readonly name: string; readonly fileByName: ReadonlyMap<string, GivenFile> }
  | { readonly kind: 'file'; readonly file: GivenFile }
  | { readonly kind: 'nothing'; readonly reason: string; readonly leftOut: readonly FileProblem[] }

const GRAPH = /\.(?:gexf|graphml|json|xml|jsonl)$/i
const GRAPH_JSON = 'graph.json'
const RECORDS = /^(?:documents|relations|mentions|attributions)\.jsonl$/

/** Tells articles, a graph folder and a file of a graph apart by their names. Hidden files are passed over. */
export function sortFiles(files: readonly GivenFile[]): Given {
  const shown = files.filter(({ path }) => !path.split('/').some((part) => part.startsWith('.')))
  const folders = graphFolders(shown)
  if (folders.length > 0) return oneOf(folders, 'graph folders')
  const articles = shown.filter((file) => isArticleName(baseName(file)))
  const others = shown.filter((file) => !articles.includes(file))
  if (articles.length > 0) return { kind: 'articles', articles, leftOut: others.map(notAnArticle) }
  const graphs = shown.filter((file) => GRAPH.test(baseName(file)))
  if (graphs.length > 0)
    return oneOf(
      graphs.map((file) => ({ kind: 'file', file })),
      'graphs',
    )
  return { kind: 'nothing', reason: 'There is neither an article nor a graph in it.', leftOut: others.map(isUnknown) }
}

function oneOf(found: readonly Given[], what: string): Given {
  const [first] = found
  if (first && found.length === 1) return first
  return { kind: 'nothing', reason: `These are ${found.length} ${what}: please open one at a time.`, leftOut: [] }
}

/** Folders with a `graph.json` and something of what it rests on. */
function graphFolders(files: readonly GivenFile[]): readonly Given[] {
  return [...groupBy(files, folderOf)].flatMap(([folder, group]) => {
    const fileByName = new Map(group.map((file) => [baseName(file), file]))
    const isGraph = fileByName.has(GRAPH_JSON) && [...fileByName.keys()].some((name) => RECORDS.test(name))
    return isGraph ? [{ kind: 'folder', name: baseName({ path: folder }) || 'graph', fileByName }] : []
  })
}

const notAnArticle = ({ path }: GivenFile): FileProblem => ({ path, reason: 'is no article (.txt, .md)' })

const isUnknown = ({ path }: GivenFile): FileProblem => ({
  path,
  reason: 'is neither an article (.txt, .md) nor a graph (.gexf, .graphml, .json)',
})
