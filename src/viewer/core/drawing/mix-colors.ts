/** The color that lies `share` (0 to 1) of the way from one to the other; both and the answer are `#rrggbb`. */
export function mixColors(from: string, to: string, share: number): string {
  const a = channels(from)
  const b = channels(to)
  return `#${a.map((value, index) => hex(value + ((b[index] ?? value) - value) * share)).join('')}`
}

const channels = (color: string): readonly number[] =>
  [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16))

const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0')
