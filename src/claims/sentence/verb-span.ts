import type { Clause, Span } from '../../model'

/** From the first to the last token of a clause's verb. */
export const verbSpan = ({ verb }: Clause): Span => ({ start: verb.start, end: verb.end })
