import type { Clause, Span } from '../../model'
import type { SentenceView } from '../sentence/sentence-view'

/** What stands behind a token within a clause and what hangs on the clause; null where nothing does. */
export function spanBehind({ parse, clauseEnds }: SentenceView, clause: Clause, start: number): Span | null {
  const end = clauseEnds[parse.clauses.indexOf(clause)] ?? clause.span.end
  return end > start ? { start, end } : null
}
