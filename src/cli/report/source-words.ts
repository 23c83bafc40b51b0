import { plainText } from '../terminal/plain-text'
import type { RelationRow } from './relation-row'

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** So many sources are named. */
const MOST_NAMES = 5

/** How many speak independently, and who: `two independent sources (Azernews, iNewsToday); three copies`. */
export function sourceWords({ sources, sourceNames, evidence }: RelationRow): string {
  const copies = evidence.filter(({ copyOf }) => copyOf !== null).length
  const counted = counts(sources, 'independent source')
  const named = sourceNames.length === sources && sources > 0 ? `${counted} (${namesOf(sourceNames)})` : counted
  return copies === 0 ? named : `${named}; ${counts(copies, 'copy', 'copies')}`
}

const counts = (count: number, singular: string, plural = `${singular}s`): string =>
  `${NUMBERS[count] ?? count} ${count === 1 ? singular : plural}`

function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map(plainText)
  const more = names.length - shown.length
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${more} more`
}
