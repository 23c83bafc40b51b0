import type { LabelledDisc } from './labelled-disc'

const FAMILY = '"Inter", "Segoe UI", "Helvetica Neue", Roboto, "Noto Sans", "DejaVu Sans Condensed", sans-serif'

/** Height of a disc's name in pixels: larger discs have larger names, within what is easy to read. */
export const labelSize = ({ size }: LabelledDisc): number => Math.round(Math.min(17, 10.5 + size / 4))

/** The font of a disc's name, as a canvas wants it. */
export const labelFont = (disc: LabelledDisc): string => `${disc.size > 12 ? 600 : 500} ${labelSize(disc)}px ${FAMILY}`
