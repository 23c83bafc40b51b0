import { SaxesParser } from 'saxes'
import { GraphFileError } from '../reading/graph-file-error'

/** A file's text, whole or in pieces, cut wherever. */
export type FileText = string | Iterable<string>

/** What is told of each element as it opens and closes. Names are without their prefix. */
export interface XmlHandler {
  open(name: string, attribute: (name: string) => string | undefined): void
  /** `text` is what stands behind the last tag before this one: all that an element holds that has no elements in it. */
  close(name: string, text: string): void
}

const SLICE = 1 << 16
/** Graph formats nest a handful of elements. */
const MAX_DEPTH = 64

/**
 * Reads XML strictly, in one pass. No entities but XML's own five: a document type is refused, and so is a file that nests deeper than
 * any graph. Throws a GraphFileError that names the line, also where the handler throws.
 */
export function parseXml(text: FileText, handler: XmlHandler): void {
  const parser = makeParser(handler)
  try {
    for (const piece of typeof text === 'string' ? slices(text) : text) parser.write(piece)
    parser.close()
  } catch (error) {
    throw error instanceof GraphFileError
      ? error
      : located(parser, error instanceof Error ? error.message : String(error))
  }
}

const located = ({ line }: { readonly line: number }, what: string): GraphFileError =>
  new GraphFileError(`line ${line}: ${what}`)

function* slices(text: string): Iterable<string> {
  for (let start = 0; start < text.length; start += SLICE) yield text.slice(start, start + SLICE)
}

function makeParser(handler: XmlHandler): SaxesParser<{ xmlns: true }> {
  const parser = new SaxesParser({ xmlns: true })
  let text = ''
  let depth = 0
  parser.on('error', ({ message }) => {
    throw located(parser, `this is no well-formed XML: ${message.replace(POSITION, '')}`)
  })
  parser.on('doctype', () => {
    throw located(parser, 'a document type is not read')
  })
  parser.on('text', (more) => {
    text += more
  })
  parser.on('cdata', (more) => {
    text += more
  })
  parser.on('opentag', ({ local, attributes }) => {
    if (++depth > MAX_DEPTH) throw located(parser, `elements are nested more than ${MAX_DEPTH} deep`)
    text = ''
    handler.open(local, (name) => attributes[name]?.value)
  })
  parser.on('closetag', ({ local }) => {
    depth--
    handler.close(local, text)
    text = ''
  })
  return parser
}

/** saxes puts line and column before its messages. */
const POSITION = /^\d+:\d+: /
