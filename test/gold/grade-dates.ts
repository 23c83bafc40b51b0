import { type EvidenceRecord, type GraphData, isWeak, type RelationRecord } from '../../src/model'
import { readDatedGraph } from '../support/read-dated-graph'
import type { CaseMiss } from './case-miss'
import type { DateCase, DateLabel } from './date-case'
import { entitiesNamed } from './entities-named'
import type { Tally } from './tally'

export interface DateGrade {
  /** Dates that sentences give: right among those found, and found of those that there are. */
  readonly dates: Tally
  /** Claims that are dated rightly, those that have no date of their own included, of all that were found. */
  readonly claims: Tally
  /** Labels whose claim was not extracted at all; nothing is counted of them. */
  readonly unfound: number
  readonly misses: readonly CaseMiss[]
}

/** A label with the date that the extractor gave its claim: null for none, undefined where it found no such claim. */
interface Dated {
  readonly one: DateCase
  readonly label: DateLabel
  readonly found: string | null | undefined
}

/** Extracts each text by itself, as of its article's date, and compares the dates of the claims that are labelled. */
export function gradeDates(cases: readonly DateCase[]): DateGrade {
  const all = cases.flatMap(datesOf)
  const known = all.filter(({ found }) => found !== undefined)
  const right = known.filter(isRight)
  const given = known.filter(({ found }) => found !== null)
  const asked = known.filter(({ label }) => !label.dates.includes(null))
  return {
    dates: {
      right: given.filter(isRight).length,
      found: given.length,
      recalled: asked.filter(isRight).length,
      expected: asked.length,
    },
    claims: { right: right.length, found: known.length, recalled: right.length, expected: known.length },
    unfound: all.filter(({ found, label }) => found === undefined && !label.optional).length,
    misses: all.filter((dated) => !isRight(dated)).flatMap(missOf),
  }
}

const isRight = ({ found, label }: Dated): boolean => found !== undefined && label.dates.includes(found)

function missOf({ one, label, found }: Dated): CaseMiss[] {
  if (found === undefined) return label.optional ? [] : [{ one, miss: `no claim ${label.line}` }]
  return [{ one, miss: `${found ?? 'no date'} instead of ${label.line}` }]
}

function datesOf(one: DateCase): Dated[] {
  const graph = readDatedGraph(one.text, one.published)
  return one.labels.map((label) => {
    const evidence = evidenceOf(graph, one.text, label)
    const dates = evidence.map(({ date, dateFrom }) => (dateFrom === 'sentence' ? date : null))
    const best = dates.find((date) => label.dates.includes(date))
    return { one, label, found: best === undefined ? dates[0] : best }
  })
}

/** The evidence of the claims that a label may mean. */
function evidenceOf(graph: GraphData, text: string, label: DateLabel): readonly EvidenceRecord[] {
  const named = (names: readonly string[]): ReadonlySet<string> =>
    new Set(names.flatMap((name) => [...entitiesNamed(text, name, graph.mentions)]))
  const [sources, targets] = [named(label.sources), named(label.targets)]
  const joins = ({ source, target, reciprocal }: RelationRecord): boolean =>
    (sources.has(source) && targets.has(target)) || (reciprocal && sources.has(target) && targets.has(source))
  return graph.relations
    .filter(({ type }) => label.types?.includes(type) ?? !isWeak(type))
    .filter(joins)
    .flatMap(({ evidence }) => evidence)
}
