import {
  byText,
  type DocumentRecord,
  type EvidenceRecord,
  type RelationRecord,
  type RelationType,
  sourceOf,
} from '../../model'
import { checkFields, oneOf } from '../filters/check-fields'
import type { RelationFilter } from '../filters/relation-filter'
import type { Lookup } from '../lookup'
import { eachRelation } from '../relations/each-relation'
import { countedOnce } from './counted-once'
import { Tally } from './tally'
import {
  TIMELINE_PARTS,
  TIMELINE_PERIODS,
  type Timeline,
  type TimelineEntry,
  type TimelineOptions,
  type TimelinePart,
  type TimelinePeriod,
  type TimelineRow,
  type TimelineTotal,
} from './timeline'

/**
 * When what is told happened, by the dates of the evidence: periods in order, each with how much is told by how many sources, and how it
 * balances between cooperation and conflict. Throws a NameError on a name that it can't resolve, a RangeError on a field or value that a
 * filter or the options can't have.
 *
 * @example
 * findTimeline(lookup(data), { type: 'accuse' }, { by: 'month', of: 'pair' }) // who accused whom, by month
 */
export function findTimeline(
  graph: Lookup,
  filter: Omit<RelationFilter, 'limit'> = {},
  options: TimelineOptions = {},
): Timeline {
  return timelineOf(graph, eachRelation(graph, { ...filter, limit: undefined }), options)
}

/**
 * The same of relations that are already found, each once, or of what is left of them: all of their evidence counts. Throws a RangeError on options
 * that there are not.
 *
 * @example
 * timelineOf(lookup(data), relations, { by: 'day' })
 */
export function timelineOf(
  graph: Pick<Lookup, 'documentById'>,
  relations: Iterable<RelationRecord>,
  options: TimelineOptions = {},
): Timeline {
  checkFields(options, { by: oneOf(TIMELINE_PERIODS), of: oneOf(TIMELINE_PARTS) })
  const { by = 'month', of = 'all' } = options
  const totals = new Map<string, Total>()
  const totalOf = totalByDate(totals, LENGTHS[by])
  const rowOf = of === 'all' ? () => null : rowBy(of)
  for (const relation of relations) {
    const row = rowOf(relation)
    for (const piece of countedOnce(relation.evidence))
      totalOf(piece.date).add(relation, piece, row, sourceId(piece, graph.documentById))
  }
  return periodsOf(totals, LENGTHS[by])
}

/** The total that a date counts for, put among those of its period where it is the first. There are many sentences of a date. */
function totalByDate(totals: Map<string, Total>, length: number): (date: string | null) => Total {
  const known = new Map<string | null, Total>()
  return (date) => {
    const found = known.get(date)
    if (found) return found
    const period = date?.slice(0, length) ?? UNDATED
    const total = totals.get(period) ?? new Total()
    totals.set(period, total)
    known.set(date, total)
    return total
  }
}

/** How long the dates of a period are: `2017`, `2017-05`, `2017-05-30`. */
const LENGTHS: Readonly<Record<TimelinePeriod, number>> = { year: 4, month: 7, day: 10 }
const UNDATED = ''

function sourceId(piece: EvidenceRecord, documentById: ReadonlyMap<string, DocumentRecord>): string {
  const source = sourceOf(piece, documentById)
  return 'outlet' in source ? source.outlet : source.document
}

function periodsOf(totals: ReadonlyMap<string, Total>, length: number): Timeline {
  const entries = [...totals]
    .filter(([period]) => period !== UNDATED)
    .map(([period, total]): TimelineEntry => ({ period, ...total.result }))
    .sort((a, b) => byText(a.period, b.period))
  return {
    periods: entries.filter(({ period }) => period.length === length),
    coarser: entries.filter(({ period }) => period.length < length),
    undated: (totals.get(UNDATED) ?? new Total()).result,
  }
}

type RowKey = Pick<TimelineRow, 'type' | 'pair' | 'relation'>

/** What is told apart, and a word for it that nothing else has. */
interface Row {
  readonly key: RowKey
  readonly word: string
}

/** What a relation is told apart as. Of types there are few, and each has one row. */
function rowBy(of: Exclude<TimelinePart, 'all'>): (relation: RelationRecord) => Row {
  const keyOf = KEYS[of]
  const rowOf = (relation: RelationRecord): Row => {
    const key = keyOf(relation)
    return { key, word: JSON.stringify(key) }
  }
  if (of !== 'type') return rowOf
  const rows = new Map<RelationType, Row>()
  return (relation) => {
    const row = rows.get(relation.type) ?? rowOf(relation)
    rows.set(relation.type, row)
    return row
  }
}

/** What a relation is told apart by. */
const KEYS: Readonly<Record<Exclude<TimelinePart, 'all'>, (relation: RelationRecord) => RowKey>> = {
  type: ({ type }) => ({ type, pair: null, relation: null }),
  pair: ({ source, target }) => ({ type: null, pair: [source, target], relation: null }),
  relation: ({ id, type, source, target }) => ({ type, pair: [source, target], relation: id }),
}

/** What is counted of one period, as a whole and told apart. */
class Total {
  readonly #all = new Tally()
  readonly #rows = new Map<string, { readonly key: RowKey; readonly tally: Tally }>()

  /** `row` is what the relation is told apart as; null where nothing is. */
  add(relation: RelationRecord, piece: EvidenceRecord, row: Row | null, source: string): void {
    this.#all.add(relation, piece, source)
    if (row === null) return
    const counted = this.#rows.get(row.word) ?? { key: row.key, tally: new Tally() }
    this.#rows.set(row.word, counted)
    counted.tally.add(relation, piece, source)
  }

  get result(): TimelineTotal {
    const rows = [...this.#rows]
      .map(([word, { key, tally }]) => ({ word, row: { ...key, ...tally.count } }))
      .sort((a, b) => b.row.weight - a.row.weight || byText(a.word, b.word))
      .map(({ row }) => row)
    return { ...this.#all.count, rows }
  }
}
