/** A disc that has a name to show. Pixels; x to the right, y down. */
export interface LabelledDisc {
  readonly key: string
  readonly label: string
  readonly x: number
  readonly y: number
  readonly size: number
  /** The name is shown on a plate above the drawing instead. */
  readonly highlighted: boolean
  /** The name recedes behind others, and gives way to them. */
  readonly faint: boolean
}

/** What sigma hands to its drawing functions, whose `key` and flags its types do not tell. */
interface SigmaDisc {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly label: string | null
  readonly [more: string]: unknown
}

export const labelledDisc = ({ x, y, size, label, ...more }: SigmaDisc): LabelledDisc => ({
  key: String(more['key']),
  label: label ?? '',
  x,
  y,
  size,
  highlighted: more['highlighted'] === true,
  faint: more['faintLabel'] === true,
})
