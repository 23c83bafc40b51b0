import { byText, isoDay } from '../../model'

/** A stretch of days, both ends in it: ISO 8601. */
export interface Spell {
  readonly start: string
  readonly end: string
}

/** Year, month and day of a date as precise as it is; the year 0 is no date of XML Schema. */
const DATE = /^(?!0000)(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/**
 * The days that dates stand for, in order: a partial date for all of its month or its year, overlapping and adjacent ones merged. What is
 * no date stands for none.
 */
export function spellsOf(dates: Iterable<string>): readonly Spell[] {
  const spells = [...new Set(dates)].flatMap(spellOf).sort((a, b) => byText(a.start, b.start))
  const merged: Spell[] = []
  for (const spell of spells) {
    const last = merged.at(-1)
    if (last && spell.start <= dayAfter(last.end)) merged[merged.length - 1] = joined(last, spell)
    else merged.push(spell)
  }
  return merged
}

const joined = (first: Spell, second: Spell): Spell => ({
  start: first.start,
  end: first.end > second.end ? first.end : second.end,
})

function spellOf(date: string): readonly Spell[] {
  const parts = partsOf(date)
  if (!parts) return []
  const { year, month, day } = parts
  const start = isoDay(year, month ?? 1, day ?? 1)
  const end = day === undefined ? lastDay(year, month ?? 12) : start
  return start === null || end === null ? [] : [{ start, end }]
}

function partsOf(date: string): { year: number; month?: number; day?: number } | null {
  const [whole, year, month, day] = DATE.exec(date) ?? []
  if (whole === undefined) return null
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
}

const lastDay = (year: number, month: number): string | null =>
  isoDay(year, month, 31) ?? isoDay(year, month, 30) ?? isoDay(year, month, 29) ?? isoDay(year, month, 28)

function dayAfter(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return isoDay(year, month, day + 1) ?? isoDay(year, month + 1, 1) ?? `${String(year + 1).padStart(4, '0')}-01-01`
}
