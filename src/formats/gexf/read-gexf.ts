import type { GraphData } from '../../model'
import { type AttributeOf, type ElementKind, ElementReader } from '../reading/element-reader'
import { GraphFileError } from '../reading/graph-file-error'
import { type FileText, parseXml, type XmlHandler } from '../xml/parse-xml'

type Titles = ReadonlyMap<string, string>

/** What GEXF has elements and attributes of its own for, and so need not be declared. */
const GIVEN = ['label', 'weight', 'x', 'y', 'size', 'color']

class GexfHandler implements XmlHandler {
  /** Titles of the attributes by their ids: other programs give ids of their own and keep the titles. */
  readonly #titles = { node: new Map<string, string>(), edge: new Map<string, string>() }
  readonly #reader = new ElementReader(() => ({ node: this.#namesOf('node'), edge: this.#namesOf('edge') }))
  #declaring: Map<string, string> = this.#titles.node
  #isRoot = true

  open(name: string, attribute: AttributeOf): void {
    if (this.#isRoot && name !== 'gexf') throw new GraphFileError(`this is no GEXF: it begins with <${name}>`)
    this.#isRoot = false
    const { element } = this.#reader
    if (name === 'attributes') this.#declaring = this.#titles[attribute('class') === 'edge' ? 'edge' : 'node']
    else if (name === 'attribute') this.#declare(attribute)
    else if (name === 'node' || name === 'edge') this.#begin(name, attribute)
    else if (element) VALUES[name]?.(element.values, attribute, this.#titles[element.kind])
  }

  close(name: string): void {
    if (name === this.#reader.element?.kind) this.#reader.end()
  }

  graph(): GraphData {
    return this.#reader.graph()
  }

  #declare(attribute: AttributeOf): void {
    const id = attribute('id') ?? ''
    this.#declaring.set(id, attribute('title') ?? id)
  }

  #namesOf(kind: ElementKind): ReadonlySet<string> {
    return new Set([...this.#titles[kind].values(), ...GIVEN])
  }

  #begin(kind: ElementKind, attribute: AttributeOf): void {
    this.#reader.begin(kind, attribute)
    const label = attribute('label')
    if (label !== undefined) this.#reader.element?.values.set('label', label)
    // A weight of 1 may be left out.
    this.#reader.element?.values.set('weight', attribute('weight') ?? '1')
  }
}

type ReadValue = (values: Map<string, string>, attribute: AttributeOf, titles: Titles) => void

const copied =
  (...names: readonly string[]): ReadValue =>
  (values, attribute) => {
    for (const name of names) values.set(name, attribute(name) ?? '')
  }

/** What the elements within a node or an edge say of it. */
const VALUES: Readonly<Record<string, ReadValue>> = {
  attvalue(values, attribute, titles) {
    const id = attribute('for') ?? attribute('id') ?? ''
    values.set(titles.get(id) ?? id, attribute('value') ?? '')
  },
  position: copied('x', 'y'),
  size: (values, attribute) => values.set('size', attribute('value') ?? ''),
  color: (values, attribute) => values.set('color', attribute('hex') ?? hexColor(attribute)),
}

const hexColor = (attribute: AttributeOf): string =>
  `#${['r', 'g', 'b'].map((channel) => Number(attribute(channel)).toString(16).padStart(2, '0')).join('')}`

/**
 * Reads a graph back from GEXF 1.2 or 1.3 that `gexf` wrote, also after Gephi or NetworkX have kept it: they may move, size and colour the
 * nodes, which is taken over, number attributes and edges anew, delete nodes and edges, and add attributes of their own, which are not
 * read. Entities and relations come back whole, in the order of the file. Documents come back as far as the sentences carry them:
 * without text and body, and without those that no relation needs; attributions likewise. Mentions and judgements are not in a GEXF.
 *
 * Takes the text whole or in pieces. Throws a GraphFileError that names the line where the XML is not well-formed or an attribute is
 * damaged, and what is missing where this is no graph of Pressgraph's.
 *
 * @example
 * const graph = new PressGraph(readGexf(readFileSync('graph.gexf', 'utf8')))
 */
export function readGexf(text: FileText): GraphData {
  const handler = new GexfHandler()
  parseXml(text, handler)
  return handler.graph()
}
