import type { Span } from '../../model'
import type { QuotePart } from '../sentence/quotations'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import type { DraftAttribution } from './draft-attribution'

/** A line that signs a quotation: "― *Maria Lopez, teacher*". Positions are tokens of the line's sentence. */
export interface Signature {
  readonly view: SentenceView
  readonly at: number
}

/** A quotation without a cue: of whoever signs it, if he signs in the same sentence, else of nobody known. */
export function orphanedQuotation(
  view: SentenceView,
  { start, end }: QuotePart,
  signature: Signature | null,
): DraftAttribution {
  const speaker = signature && signerAt(signature)
  return {
    sources: speaker?.sources ?? [],
    sourceWords: signature?.view === view ? (speaker?.words ?? null) : null,
    signed: signature && speaker && signature.view !== view ? { view: signature.view, span: speaker.words } : null,
    cue: null,
    content: [{ start, end }],
    direct: true,
    kind: 'said',
    act: null,
    denies: false,
    rule: signature ? 'signed-quotation' : 'orphaned-quotation',
    confidence: signature ? 0.8 : 0.6,
  }
}

/** Who signs the quotation, behind it in the same sentence or in the one after its last part. */
export function signerOf(views: readonly SentenceView[], index: number, { quotation }: QuotePart): Signature | null {
  for (let at = index; at < views.length; at++) {
    const view = views[at]
    const part = view?.quotes.find((one) => one.quotation === quotation)
    if (!view) return null
    const signature = signatureAt(view, part?.end ?? 0)
    if (signature) return signature
    if (!part) return null
  }
  return null
}

const LONGEST_SIGNATURE = 14

/** A dash, a name, and little more. */
function signatureAt(view: SentenceView, from: number): Signature | null {
  const at = isDash(view.tokens[from]?.text) ? from + 1 : from
  const isShort = view.tokens.length > at && view.tokens.length - at <= LONGEST_SIGNATURE
  const signature = { view, at }
  return isShort && (at > from || isDash(view.tokens[at]?.before)) && signerAt(signature) ? signature : null
}

/** The name that a signature begins with. */
function signerAt({ view, at }: Signature): { readonly sources: readonly Actor[]; readonly words: Span } | null {
  const sources = view.actors.filter(({ mention: { tokens, form } }) => tokens.start === at && form === 'name')
  const [source] = sources
  return source ? { sources, words: source.mention.tokens } : null
}

export const isDash = (before: string | undefined): boolean => /[―—–-]\s*$/u.test(before ?? '')
