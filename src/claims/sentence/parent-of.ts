import type { Clause } from '../../model'
import type { SentenceView } from './sentence-view'

/** The clause that this one hangs on. */
export const parentOf = ({ parse }: SentenceView, { parent }: Clause): Clause | null =>
  parent === null ? null : (parse.clauses[parent] ?? null)
