import type { RelationType, Span } from '../../model'
import type { Actor, SentenceView } from '../sentence/sentence-view'

/**
 * What kind of attribution it is: words that somebody said or wrote, what he thinks is so, or what he wants, backs or calls
 * something. What is only held is on nobody's word: who opposes a strike does not say that there is one.
 */
export type AttributionKind = 'said' | 'thought' | 'held'

/** Who is said to have said what, within one sentence. Positions are token indexes. */
export interface DraftAttribution {
  /** Several where they speak together ("both leaders"); empty for a source without a name. */
  readonly sources: readonly Actor[]
  /** The words for the source; null where there are none ("it is believed that"). */
  readonly sourceWords: Span | null
  /** Where the source stands in another sentence, below the quotation. */
  readonly signed?: { readonly view: SentenceView; readonly span: Span } | null
  /** Null where only a colon or a dash tells ("Merkel: taxes must fall"). */
  readonly cue: Span | null
  readonly content: readonly Span[]
  readonly direct: boolean
  readonly kind: AttributionKind
  /** The event that speaking so is: to demand is to request, to threaten to threaten. */
  readonly act: RelationType | null
  /** Whether the speaker denies the content. */
  readonly denies: boolean
  readonly rule: string
  readonly confidence: number
}
