import type { ExtractionProgress, FileProblem } from '../../../run/browser'

/** Where a reader stands who opens something of their own. */
export type OpeningState =
  | { readonly kind: 'idle' }
  /** Being told what can be opened, and asked for it. */
  | { readonly kind: 'asking' }
  /** `progress` counts articles; null while a graph is read. */
  | { readonly kind: 'working'; readonly name: string; readonly progress: ExtractionProgress | null }
  /** Nothing was opened: what was shown before is still there. */
  | { readonly kind: 'refused'; readonly title: string; readonly problems: readonly FileProblem[] }
  /** A graph was opened, and there is something to say of it. */
  | { readonly kind: 'opened'; readonly remarks: Remarks }

/** What a reader should know of a graph that was opened. */
export interface Remarks {
  readonly name: string
  /** Whole sentences. */
  readonly sentences: readonly string[]
  /** What was left out. */
  readonly problems: readonly FileProblem[]
}
