import type { Modality, RelationType, Span } from '../model'
import type { Actor } from './sentence/sentence-view'

/** A claim before it is known whose words it is in. Positions are token indexes. */
export interface DraftClaim {
  readonly type: RelationType
  readonly reciprocal: boolean
  readonly source: Actor
  readonly target: Actor
  readonly predicate: Span | null
  readonly negated: boolean
  readonly modality: Modality
  readonly rule: string
}
