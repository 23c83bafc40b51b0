import type { RelationRow } from '../../formats'
import { sourcesInWords } from '../../model'
import { plainText } from '../terminal/plain-text'

/** How many speak independently, and who: `two independent sources (Azernews, iNewsToday); three copies`. */
export const sourceWords = ({ sources, sourceNames, evidence }: RelationRow): string =>
  plainText(
    sourcesInWords({
      sources,
      names: sourceNames,
      copies: evidence.filter(({ copyOf }) => copyOf !== null).length,
    }),
  )
