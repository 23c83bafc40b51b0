import type { Palette } from '../../core/drawing/palette'
import { type Box, type LabelWish, type PlacedLabel, placeLabels } from '../../core/drawing/place-labels'
import { labelFont, labelSize } from './label-font'
import type { NamedDisc } from './paint-plate'

/** A disc that would like to have its name written beside it. */
export interface NameWish extends NamedDisc {
  /** The name recedes behind others, and gives way to them. */
  readonly faint: boolean
}

/** Letters. A longer name is cut: it is whole on the plate, in the list and in the profile. */
const LONGEST = 34

/** Pixels around words that keep them readable above lines. */
export const HALO = 3.5

/** Taken from a faint name's priority, which is else the size of its disc: more than any disc has. */
const FAINT = 1000

/** Pixels between the lines of two names. */
const LEADING = 3

/** Writes the names that find room in the picture beside what is taken, and gives the room that they take. */
export function paintNames(
  context: CanvasRenderingContext2D,
  discs: readonly NameWish[],
  { palette, picture, taken }: { readonly palette: Palette; readonly picture: Box; readonly taken: readonly Box[] },
): readonly PlacedLabel[] {
  const discById = new Map(discs.map((disc) => [disc.id, disc]))
  const placed = placeLabels(
    discs.map((disc) => wish(context, disc)),
    picture,
    taken,
  )
  for (const { key, x, y, height } of placed) {
    const disc = discById.get(key)
    if (disc) writeWords(context, shortened(disc.name), x, y + height / 2, fontAndColor(disc, palette), palette)
  }
  return placed
}

const fontAndColor = ({ radius, faint }: NameWish, palette: Palette): Lettering => ({
  font: labelFont(radius),
  color: faint ? palette.faint : palette.ink,
})

interface Lettering {
  readonly font: string
  readonly color: string
}

/** Writes words from a point at their left, halfway up, with a halo of paper around them. */
export function writeWords(
  context: CanvasRenderingContext2D,
  words: string,
  x: number,
  y: number,
  { font, color }: Lettering,
  { paper }: Palette,
): void {
  Object.assign(context, { font, textBaseline: 'middle', textAlign: 'left', lineJoin: 'round', lineWidth: HALO })
  context.strokeStyle = paper
  context.strokeText(words, x, y)
  context.fillStyle = color
  context.fillText(words, x, y)
}

function shortened(name: string): string {
  const letters = [...name]
  return letters.length <= LONGEST ? name : `${letters.slice(0, LONGEST - 1).join('')}…`
}

function wish(context: CanvasRenderingContext2D, { id, x, y, radius, name, faint }: NameWish): LabelWish {
  context.font = labelFont(radius)
  const { width } = context.measureText(shortened(name))
  return {
    key: id,
    x,
    y,
    radius,
    width,
    height: labelSize(radius) + LEADING,
    priority: faint ? radius - FAINT : radius,
  }
}
