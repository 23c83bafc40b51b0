import type { ClaimLabel } from './claim-case'
import type { RawCase } from './read-cases'

/** A claim and when the sentence says that it happened. */
export interface DateLabel extends Pick<ClaimLabel, 'optional' | 'sources' | 'targets' | 'types' | 'reciprocal'> {
  /** As it stands in the table. */
  readonly line: string
  /** ISO 8601, possibly partial, of which one will do; null among them where giving none is right. */
  readonly dates: readonly (string | null)[]
}

/** A text, the date of its article, and the dates of what it claims. */
export interface DateCase extends Omit<RawCase, 'lines'> {
  readonly published: string | null
  readonly labels: readonly DateLabel[]
}
