import { type FileText, GraphFileError, readGexf, readGraphml, readJson } from '../../../formats'
import type { GraphData } from '../../../model'
import { reasonOf } from '../inputs/reason-of'
import { filePieces } from './file-pieces'

/**
 * The graph in a file that `export` wrote as GEXF, GraphML or JSON, told apart by what is in it, not by its name.
 * Throws a GraphFileError that names the file and why it can't be read.
 */
export function readGraphFile(path: string): GraphData {
  try {
    return readerOf(beginning(path))(filePieces(path))
  } catch (error) {
    const why = error instanceof GraphFileError ? error.message : reasonOf(error)
    throw new GraphFileError(`${path} can't be opened: ${why}`, { cause: error })
  }
}

const beginning = (path: string): string => {
  for (const piece of filePieces(path)) return piece.trimStart()
  return ''
}

interface FileKind {
  readonly begins: RegExp
  readonly read: (text: FileText) => GraphData
}

/** What stands before the first element of an XML file: its declaration and comments, which hold no `<` in files of graphs. */
const KINDS: readonly FileKind[] = [
  { begins: /^(?:<[?!][^<]*)*<(?:\w+:)?gexf\b/, read: readGexf },
  { begins: /^(?:<[?!][^<]*)*<(?:\w+:)?graphml\b/, read: readGraphml },
  {
    begins: /^\{"kind":/,
    read: () => {
      throw new GraphFileError('it is a dump, which has no layout. Open the graph folder, or export it as json')
    },
  },
  { begins: /^[{[]/, read: readJson },
]

function readerOf(text: string): FileKind['read'] {
  const kind = KINDS.find(({ begins }) => begins.test(text))
  if (!kind)
    throw new GraphFileError('it is neither GEXF nor GraphML nor JSON. Name a graph folder or an exported file')
  return kind.read
}
