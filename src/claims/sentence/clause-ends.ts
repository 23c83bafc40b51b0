import type { Clause } from '../../model'

/** Where each clause ends with all that hangs on it, in the order of the clauses. */
export function clauseEnds(clauses: readonly Clause[]): readonly number[] {
  const ends = clauses.map(({ span }) => span.end)
  for (const { parent, span } of clauses) {
    for (let at = parent; at !== null; at = clauses[at]?.parent ?? null) ends[at] = Math.max(ends[at] ?? 0, span.end)
  }
  return ends
}
