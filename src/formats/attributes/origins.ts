import type { AttributionRecord, DenialRecord, DocumentRecord, EvidenceRecord, GraphData } from '../../model'
import { jsonText } from '../json-text'

/** Where a sentence is from: its document without its text. */
export type Origin = Omit<DocumentRecord, 'id' | 'body' | 'text'>

/** What a sentence carries with it, so that a file of a graph needs no folder beside it. */
export interface Originals {
  readonly origin: Origin
  /** The documents that the sentence, or its document as a whole, was copied from. */
  readonly copied?: readonly (Origin & { readonly id: string })[]
  /** The attribution that it is part of, then those that this one stands in, from the inside out. */
  readonly attributions?: readonly AttributionRecord[]
}

type Sentence = Pick<EvidenceRecord, 'document' | 'copyOf'> & { readonly attribution?: string | null }

/** Writes the sentences of one graph as JSON, each with where it is from. What many sentences share is made into text once. */
export class Origins {
  readonly #documentById: ReadonlyMap<string, DocumentRecord>
  readonly #attributionById: ReadonlyMap<string, AttributionRecord>
  readonly #textByDocument = new Map<string, string>()

  constructor({ documents, attributions }: Pick<GraphData, 'documents' | 'attributions'>) {
    this.#documentById = new Map(documents.map((document) => [document.id, document]))
    this.#attributionById = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  }

  evidenceText(evidence: readonly EvidenceRecord[]): string {
    return `[${evidence.map((piece) => this.#withOriginals(piece)).join(',')}]`
  }

  denialsText(denials: readonly DenialRecord[]): string {
    return `[${denials.map((denial) => this.#withOriginals(denial)).join(',')}]`
  }

  #withOriginals(sentence: Sentence): string {
    return `${jsonText(sentence).slice(0, -1)},"origin":${this.#originText(sentence.document)}${this.#copied(sentence)}${this.#attributions(sentence)}}`
  }

  #originText(id: string): string {
    const known = this.#textByDocument.get(id)
    if (known !== undefined) return known
    const text = jsonText(originOf(this.#document(id)))
    this.#textByDocument.set(id, text)
    return text
  }

  #document(id: string): DocumentRecord {
    const document = this.#documentById.get(id)
    if (!document) throw new Error(`the graph has a sentence of a document that it has not: ${id}`)
    return document
  }

  #copied({ document, copyOf }: Sentence): string {
    const ids = new Set<string>()
    for (let id = this.#document(document).copyOf; id !== null && !ids.has(id); id = this.#document(id).copyOf)
      ids.add(id)
    for (let id = copyOf; id !== null && !ids.has(id); id = this.#document(id).copyOf) ids.add(id)
    if (ids.size === 0) return ''
    return `,"copied":${jsonText([...ids].map((id) => ({ id, ...originOf(this.#document(id)) })))}`
  }

  #attributions({ attribution }: Sentence): string {
    const chain = new Set<AttributionRecord>()
    for (let id = attribution ?? null; id !== null; ) {
      const record = this.#attributionById.get(id)
      if (!record || chain.has(record)) break
      chain.add(record)
      id = record.parent
    }
    return chain.size === 0 ? '' : `,"attributions":${jsonText([...chain])}`
  }
}

const originOf = ({ id: _id, body: _body, text: _text, ...origin }: DocumentRecord): Origin => origin
