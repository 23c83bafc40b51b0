import type { AttributionRecord } from '../../../model'

/** The words that name who says something and how, in the order of the text: "Moscow … denied". Null where there are none. */
export function attributionCue({ sourceMention, cue }: AttributionRecord, text: string): string | null {
  const parts = [sourceMention, cue].filter((part) => part !== null).sort((a, b) => a[0] - b[0])
  const [first, last] = [parts.at(0), parts.at(-1)]
  if (!first || !last) return null
  const between = text.slice(first[1], last[0])
  if (between.trim() === '') return text.slice(first[0], last[1])
  return parts.map(([start, end]) => text.slice(start, end)).join(' … ')
}
