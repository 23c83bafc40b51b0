const FAMILY = '"Inter", "Segoe UI", "Helvetica Neue", Roboto, "Noto Sans", "DejaVu Sans Condensed", sans-serif'

/** Height of a disc's name in pixels: larger discs have larger names, within what is easy to read. */
export const labelSize = (radius: number): number => Math.round(Math.min(17, 10.5 + radius / 4))

/** The font of a disc's name, as a canvas wants it. */
export const labelFont = (radius: number): string => `${radius > 12 ? 600 : 500} ${labelSize(radius)}px ${FAMILY}`

/** Height of the words on a line, in pixels. */
export const LINE_LABEL_SIZE = 11

export const LINE_LABEL_FONT = `italic 500 ${LINE_LABEL_SIZE}px ${FAMILY}`
