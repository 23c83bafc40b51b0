import type { Standing } from '../../model'

/** How many pieces of evidence have one value. */
export interface EvidenceCount<Value> {
  /** What a field of a filter takes. */
  readonly value: Value
  /** Pieces of evidence, copies counted once. */
  readonly weight: number
}

/** How some evidence divides by what can be asked of it. Each list counts every piece once, and so adds up to `weight`. */
export interface EvidenceCounts {
  /** All of it: pieces of evidence, copies counted once. */
  readonly weight: number
  /** By the outlet whose word it is (`RelationFilter.sourceOutlet`), the most evidence first; null for outlets that nobody knows. */
  readonly sourceOutlets: readonly EvidenceCount<string | null>[]
  /** By how it is put (`standing`), the most evidence first. */
  readonly standings: readonly EvidenceCount<Standing>[]
  /** On somebody's word (true) or the article's own (`attributed`), the most evidence first. */
  readonly attributed: readonly EvidenceCount<boolean>[]
  /** By how likely it is to hold (`minConfidence`), the least likely first. */
  readonly confidences: readonly EvidenceCount<number>[]
  /** By when it happened (`since`, `until`), in order; null, without a date, last. */
  readonly dates: readonly EvidenceCount<string | null>[]
}
