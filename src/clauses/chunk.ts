import type { Span, VerbGroup } from '../model'

/** The sentence cut into the pieces that clause building works with. Positions are token indexes. */
export type Chunk =
  | (Span & { readonly kind: 'noun'; readonly head: number })
  | (Span & { readonly kind: 'verb'; readonly group: VerbGroup })
  | (Span & { readonly kind: 'preposition' | 'coordinator' | 'subordinator' | 'relative'; readonly word: string })
  | (Span & { readonly kind: 'comma' | 'stop' | 'quote-open' | 'quote-close' })
