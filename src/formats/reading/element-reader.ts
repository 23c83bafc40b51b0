import type { GraphData } from '../../model'
import { checkDeclared, type Declared } from './check-declared'
import type { FileEdge } from './file-element'
import { GraphBuilder } from './graph-builder'

export type ElementKind = 'node' | 'edge'

/** An attribute of an XML element, by its name. */
export type AttributeOf = (name: string) => string | undefined

interface OpenElement extends FileEdge {
  readonly kind: ElementKind
  readonly values: Map<string, string>
}

/** Reads the nodes and edges of an XML file one after the other, once it has declared what makes a graph of Pressgraph's. */
export class ElementReader {
  readonly #declared: () => Declared
  readonly #builder = new GraphBuilder()
  #open: OpenElement | null = null
  #isChecked = false
  /** igraph numbers nodes anew, and keeps their ids as an attribute. */
  readonly #idByGiven = new Map<string, string>()

  constructor(declared: () => Declared) {
    this.#declared = declared
  }

  /** The element that is open, null between elements. */
  get element(): OpenElement | null {
    return this.#open
  }

  begin(kind: ElementKind, attribute: AttributeOf): void {
    this.#check()
    if (this.#open) throw new Error(`a ${kind} within ${this.#open.kind} ${this.#open.id} is not read`)
    const [id = '', source = '', target = ''] = [attribute('id'), attribute('source'), attribute('target')]
    this.#open = { kind, id, source, target, values: new Map() }
  }

  end(): void {
    if (!this.#open) return
    const { kind, id: given, source, target, values } = this.#open
    const id = values.get('id') ?? given
    this.#open = null
    if (kind === 'edge')
      return this.#builder.addEdge({ id, source: this.#idOf(source), target: this.#idOf(target), values })
    this.#idByGiven.set(given, id)
    this.#builder.addNode({ id, values })
  }

  graph(): GraphData {
    this.#check()
    return this.#builder.graph()
  }

  #idOf(given: string): string {
    return this.#idByGiven.get(given) ?? given
  }

  /** Before the first node: of a foreign graph it would only tell what that node lacks. */
  #check(): void {
    if (!this.#isChecked) checkDeclared(this.#declared())
    this.#isChecked = true
  }
}
