import type { Clause, Span } from '../../model'
import type { SentenceView } from '../sentence/sentence-view'

/** How far back words may stand that open a clause: "under no circumstances would", "in the event that". */
const REACH = 5

/** What leads up to a clause's verb: from the words that open the clause, or the mark that cuts it off, to the verb. */
export function openingOf({ tokens }: SentenceView, { span, verb }: Clause): Span {
  const first = Math.min(span.start, verb.start)
  let start = first
  while (start > 0 && first - start < REACH && !/[,;:.“”"]/u.test(tokens[start]?.before ?? '')) start--
  return { start, end: verb.end }
}
