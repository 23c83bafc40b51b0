import { type AttributionRecord, bySpan, byText, type DocumentRecord } from '../../model'
import type { Origin, Originals } from '../attributes/origins'

interface Sentence {
  readonly document: string
  readonly start: number
  readonly end: number
  readonly attribution?: string | null | undefined
  readonly attributedTo?: string | null | undefined
  readonly quoted?: boolean | undefined
}

/** Takes from the sentences of a file what they carry with them: their documents, without text, and the attributions that they are part of. */
export class OriginalsReader {
  readonly #documentById = new Map<string, DocumentRecord>()
  readonly #attributionById = new Map<string, AttributionRecord>()

  /** By id, as a build has them. */
  get documents(): readonly DocumentRecord[] {
    return [...this.#documentById.values()].sort((a, b) => byText(a.id, b.id))
  }

  /** As they stand in the documents. */
  get attributions(): readonly AttributionRecord[] {
    return [...this.#attributionById.values()].sort(
      (a, b) => byText(a.document, b.document) || bySpan(a, b) || byText(a.id, b.id),
    )
  }

  /** The sentence without what it carried. */
  take<S extends Sentence>(carrying: S): S {
    const { origin, copied = [], attributions = [], ...sentence } = carrying as S & Originals
    this.#addDocument(sentence.document, origin)
    for (const { id, ...original } of copied) this.#addDocument(id, original)
    for (const attribution of attributions) this.#attributionById.set(attribution.id, attribution)
    this.#addUnknown(sentence)
    return sentence as unknown as S
  }

  #addDocument(id: string, origin: Origin): void {
    if (this.#documentById.has(id)) return
    this.#documentById.set(id, { id, ...origin, body: [], text: '' })
  }

  /** A saying that the file has no more of than its id still makes the sentence somebody's word, not the article's own. */
  #addUnknown({ document, start, end, attribution, attributedTo, quoted }: Sentence): void {
    if (!attribution || this.#attributionById.has(attribution)) return
    const nothing = { parent: null, sourceMention: null, cue: null, content: [] }
    const [source, direct] = [attributedTo ?? null, quoted ?? false]
    this.#attributionById.set(attribution, { id: attribution, ...nothing, document, source, direct, start, end })
  }
}
