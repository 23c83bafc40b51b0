import { type EntityType, groupBy, overlaps, type Span } from '../../src/model'
import { coreSpan } from './core-span'
import type { Mark, MarkedText } from './read-marks'
import { plainTally, type Tally } from './tally'

/** A mention as the extractor gives it. */
export interface FoundMention extends Span {
  readonly text: string
  readonly type: EntityType
  /** ISO 3166-1 alpha-2, for countries. */
  readonly countryCode: string | null
}

export interface MentionScore {
  readonly total: Tally
  readonly byType: ReadonlyMap<string, Tally>
  /** Marks that nothing matches, and findings that match no mark, as a person reads them. */
  readonly misses: readonly string[]
}

/** The label of words that may be found or not, as anything. */
const EITHER_WAY = '?'

/** Compares what was found with the marks of a text: same stretch (`coreSpan`), an accepted type and, where the mark has one, the country code. */
export function scoreMentions({ text, marks }: MarkedText, found: readonly FoundMention[]): MentionScore {
  const open = marks.filter(({ labels }) => labels.includes(EITHER_WAY))
  const expected = marks.filter((mark) => !open.includes(mark))
  const counted = found.filter((one) => !open.some((mark) => overlaps(mark, one)))
  const hits = new Map(expected.map((mark) => [mark, counted.find((one) => isHit(text, mark, one))]))
  const right = new Set(hits.values())
  const missed = expected.filter((mark) => !hits.get(mark))
  const wrong = counted.filter((one) => !right.has(one))
  return {
    total: plainTally(expected.length - missed.length, counted.length, expected.length),
    byType: tallyTypes(hits, counted),
    misses: describeMisses(missed, wrong),
  }
}

function isHit(text: string, mark: Mark, found: FoundMention): boolean {
  const [wanted, given] = [coreSpan(text, mark), coreSpan(text, found)]
  return (
    wanted.start === given.start &&
    wanted.end === given.end &&
    mark.labels.includes(found.type) &&
    (mark.detail === null || mark.detail === found.countryCode)
  )
}

/** A hit counts under the type found, a miss under the first type that the mark accepts. */
function tallyTypes(
  hits: ReadonlyMap<Mark, FoundMention | undefined>,
  found: readonly FoundMention[],
): ReadonlyMap<string, Tally> {
  const typeOf = ([mark, hit]: [Mark, FoundMention | undefined]): string => hit?.type ?? mark.labels[0] ?? ''
  const expectedByType = groupBy([...hits], typeOf)
  const foundByType = groupBy(found, ({ type }): string => type)
  const types = new Set([...expectedByType.keys(), ...foundByType.keys()])
  return new Map(
    [...types].map((type) => {
      const expected = expectedByType.get(type) ?? []
      const right = expected.filter(([, hit]) => hit).length
      return [type, plainTally(right, foundByType.get(type)?.length ?? 0, expected.length)]
    }),
  )
}

function describeMisses(missed: readonly Mark[], wrong: readonly FoundMention[]): string[] {
  const taken = new Set<FoundMention>()
  const lines = missed.map((mark) => {
    const instead = wrong.filter((one) => overlaps(mark, one))
    for (const one of instead) taken.add(one)
    return `${showMark(mark)} -> ${instead.map(showFound).join(', ') || 'nothing'}`
  })
  return [...lines, ...wrong.filter((one) => !taken.has(one)).map((one) => `no name -> ${showFound(one)}`)]
}

const showMark = ({ labels, text, detail }: Mark): string => `${labels.join('/')}:${text}${detail ? `|${detail}` : ''}`

const showFound = ({ type, text, countryCode }: FoundMention): string =>
  `${type}:${text}${countryCode ? `|${countryCode}` : ''}`
