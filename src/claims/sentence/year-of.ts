import type { Article } from '../../model'

/** News kept without a date is taken to be of this century. */
const EARLIEST = 2000

/** The year from which an article looks back: that of its publication, else the last that it names ("by 2050" looks ahead). */
export function yearOf({ published, text }: Article): number {
  if (published) return Number(published.slice(0, 4))
  const named = text.match(/(?<!\bby )\b20\d\d\b/gu) ?? []
  return named.reduce((latest, year) => Math.max(latest, Number(year)), EARLIEST)
}
