import type { GraphData } from '../../model'
import { type AttributeOf, type ElementKind, ElementReader } from '../reading/element-reader'
import { GraphFileError } from '../reading/graph-file-error'
import { type FileText, parseXml, type XmlHandler } from '../xml/parse-xml'

/** What a key is for: `all`, where it does not say. */
interface Key {
  readonly owner: string
  readonly name: string
}

class GraphmlHandler implements XmlHandler {
  /** Other programs give keys ids of their own and keep the names. */
  readonly #keys = new Map<string, Key>()
  readonly #reader = new ElementReader(() => ({ node: this.#namesFor('node'), edge: this.#namesFor('edge') }))
  #key: Key | undefined
  #isRoot = true

  open(name: string, attribute: AttributeOf): void {
    if (this.#isRoot && name !== 'graphml') throw new GraphFileError(`this is no GraphML: it begins with <${name}>`)
    this.#isRoot = false
    if (name === 'key') this.#declare(attribute)
    else if (name === 'node' || name === 'edge') this.#reader.begin(name, attribute)
    else if (name === 'data') this.#key = this.#keys.get(attribute('key') ?? '')
  }

  close(name: string, text: string): void {
    const { element } = this.#reader
    if (name === 'data' && this.#key) element?.values.set(this.#key.name, text)
    else if (name === element?.kind) this.#reader.end()
  }

  graph(): GraphData {
    return this.#reader.graph()
  }

  #declare(attribute: AttributeOf): void {
    const id = attribute('id') ?? ''
    this.#keys.set(id, { owner: attribute('for') ?? 'all', name: attribute('attr.name') ?? id })
  }

  #namesFor(kind: ElementKind): ReadonlySet<string> {
    const keys = [...this.#keys.values()].filter(({ owner }) => owner === kind || owner === 'all')
    return new Set(keys.map(({ name }) => name))
  }
}

/**
 * Reads a graph back from GraphML that `graphml` wrote, also after other programs have kept it. What comes back, and what does not, is as
 * with `readGexf`.
 *
 * Takes the text whole or in pieces. Throws a GraphFileError that names the line where the XML is not well-formed or an attribute is
 * damaged, and what is missing where this is no graph of Pressgraph's.
 *
 * @example
 * const graph = new PressGraph(readGraphml(readFileSync('graph.graphml', 'utf8')))
 */
export function readGraphml(text: FileText): GraphData {
  const handler = new GraphmlHandler()
  parseXml(text, handler)
  return handler.graph()
}
