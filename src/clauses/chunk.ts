import type { Span, Token, VerbGroup } from '../model'

/** The sentence cut into the pieces that clause building works with. Positions are token indexes. */
export type Chunk =
  | (Span & { readonly kind: 'noun'; readonly head: number })
  | (Span & { readonly kind: 'verb'; readonly group: VerbGroup })
  | (Span & { readonly kind: 'preposition' | 'coordinator' | 'subordinator' | 'relative'; readonly word: string })
  | (Span & { readonly kind: 'comma' | 'stop' | 'quote-open' | 'quote-close' })

/** A sentence's words; tokens of a name are nouns whatever the tagger says. */
export interface Words {
  readonly tokens: readonly Token[]
  readonly isName: (at: number) => boolean
}
