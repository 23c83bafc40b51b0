import type { Palette } from '../../core/drawing/palette'
import { type Box, type LabelWish, placeLabels } from '../../core/drawing/place-labels'
import { labelFont, labelSize } from './label-font'
import { plateBox } from './label-plate'
import type { LabelledDisc } from './labelled-disc'

/** Letters. A longer name is cut: it is whole on the plate, in the list and in the profile. */
const LONGEST = 34

/** Pixels around a name that keep it readable above lines. */
const HALO = 3.5

/** Taken from a faint name's priority, which is else the size of its disc: more than any disc has. */
const FAINT = 1000

/** Pixels between the lines of two names. */
const LEADING = 3

/** Collects the names of one picture and writes those that find room. */
export interface LabelLayer {
  readonly begin: () => void
  readonly add: (disc: LabelledDisc) => void
  /** `discs` are the places that names leave free. */
  readonly write: (context: CanvasRenderingContext2D, palette: Palette, discs: readonly Box[]) => void
}

export function createLabelLayer(): LabelLayer {
  let named: LabelledDisc[] = []
  return {
    begin() {
      named = []
    },
    add(disc) {
      if (disc.label !== '') named.push(disc)
    },
    write(context, palette, discs) {
      const plates = named.filter(({ highlighted }) => highlighted).map((disc) => plateBox(context, disc))
      const free = named.filter(({ highlighted }) => !highlighted).map(shortened)
      writeNames(context, free, palette, [...plates, ...discs])
    },
  }
}

function writeNames(
  context: CanvasRenderingContext2D,
  discs: readonly LabelledDisc[],
  palette: Palette,
  taken: readonly Box[],
): void {
  const discByKey = new Map(discs.map((disc) => [disc.key, disc]))
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = HALO
  context.strokeStyle = palette.paper
  const wishes = discs.map((disc) => wish(context, disc))
  for (const { key, x, y, height } of placeLabels(wishes, pictureOf(context), taken)) {
    const disc = discByKey.get(key)
    if (!disc) continue
    context.font = labelFont(disc)
    context.fillStyle = disc.faint ? palette.faint : palette.ink
    context.strokeText(disc.label, x, y + height / 2)
    context.fillText(disc.label, x, y + height / 2)
  }
}

function shortened(disc: LabelledDisc): LabelledDisc {
  const letters = [...disc.label]
  return letters.length <= LONGEST ? disc : { ...disc, label: `${letters.slice(0, LONGEST - 1).join('')}…` }
}

function wish(context: CanvasRenderingContext2D, disc: LabelledDisc): LabelWish {
  const { key, x, y, size } = disc
  context.font = labelFont(disc)
  const { width } = context.measureText(disc.label)
  return {
    key,
    x,
    y,
    radius: size,
    width,
    height: labelSize(disc) + LEADING,
    priority: disc.faint ? size - FAINT : size,
  }
}

const pictureOf = ({ canvas }: CanvasRenderingContext2D): Box => ({
  x: 0,
  y: 0,
  width: canvas.clientWidth,
  height: canvas.clientHeight,
})
