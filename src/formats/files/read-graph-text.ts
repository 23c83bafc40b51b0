import type { GraphData } from '../../model'
import { readGexf } from '../gexf/read-gexf'
import { readGraphml } from '../graphml/read-graphml'
import { readJson } from '../json/read-json'
import { GraphFileError } from '../reading/graph-file-error'
import type { FileText } from '../xml/parse-xml'

interface FileKind {
  readonly begins: RegExp
  readonly read: (text: FileText) => GraphData
}

/** What stands before the first element of an XML file: its declaration and comments, which hold no `<` in files of graphs. */
const KINDS: readonly FileKind[] = [
  { begins: /^\s*(?:<[?!][^<]*)*<(?:\w+:)?gexf\b/, read: readGexf },
  { begins: /^\s*(?:<[?!][^<]*)*<(?:\w+:)?graphml\b/, read: readGraphml },
  {
    begins: /^\s*\{"kind":/,
    read: () => {
      throw new GraphFileError('it is a dump, which has no layout. Open the graph folder, or export it as json')
    },
  },
  { begins: /^\s*[{[]/, read: readJson },
]

/**
 * Reads a graph back from what `gexf`, `graphml` or `json` wrote, told apart by what is in it. What comes back, and what does not, is as
 * with `readGexf`.
 *
 * Takes the text whole or in pieces. Throws a GraphFileError that says what is wrong where it is none of them, or is damaged.
 *
 * @example
 * const graph = new PressGraph(readGraphText(readFileSync('export.graphml', 'utf8')))
 */
export function readGraphText(text: FileText): GraphData {
  const pieces = (typeof text === 'string' ? [text] : text)[Symbol.iterator]()
  const first = pieces.next()
  const beginning = first.done === true ? '' : first.value
  const kind = KINDS.find(({ begins }) => begins.test(beginning))
  if (!kind)
    throw new GraphFileError('it is neither GEXF nor GraphML nor JSON. Name a graph folder or an exported file')
  return kind.read(typeof text === 'string' ? text : joined(beginning, pieces))
}

function* joined(first: string, others: Iterator<string>): Iterable<string> {
  yield first
  for (let piece = others.next(); piece.done !== true; piece = others.next()) yield piece.value
}
