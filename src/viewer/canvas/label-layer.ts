import type { Palette } from '../core/palette'
import { type Box, type LabelWish, placeLabels } from '../core/place-labels'

/** A disc that has a name to show. Pixels; x to the right, y down. */
export interface LabelledDisc {
  readonly key: string
  readonly label: string
  readonly x: number
  readonly y: number
  readonly size: number
  /** The name is shown on a plate above the drawing instead. */
  readonly highlighted: boolean
}

const FONT = '"Inter", "Segoe UI", "Helvetica Neue", Roboto, "Noto Sans", "DejaVu Sans Condensed", sans-serif'
/** A longer name is cut: it is whole on the plate, in the list and in the profile. */
const LONGEST = 34
const HALO = 3.5
const PLATE = { padding: 5, gap: 4, ring: 3 }

/** Collects the names of one picture and writes those that find room. */
export interface LabelLayer {
  readonly begin: () => void
  readonly add: (disc: LabelledDisc) => void
  readonly write: (context: CanvasRenderingContext2D, palette: Palette) => void
}

export function createLabelLayer(): LabelLayer {
  let discs: LabelledDisc[] = []
  return {
    begin() {
      discs = []
    },
    add(disc) {
      if (disc.label !== '') discs.push(disc.highlighted ? disc : shortened(disc))
    },
    write(context, palette) {
      const isFree = ({ highlighted }: LabelledDisc) => !highlighted
      const plates = discs.filter(({ highlighted }) => highlighted).map((disc) => plateBox(context, disc))
      writeFree(context, discs.filter(isFree), plates, palette)
    },
  }
}

/** Draws a ring around the disc and its name on a plate beside it. */
export function drawPlate(context: CanvasRenderingContext2D, disc: LabelledDisc, palette: Palette): void {
  const box = plateBox(context, disc)
  context.beginPath()
  context.arc(disc.x, disc.y, disc.size + PLATE.ring, 0, 2 * Math.PI)
  context.fillStyle = palette.ink
  context.fill()
  context.beginPath()
  context.roundRect(box.x, box.y, box.width, box.height, 3)
  context.fill()
  context.fillStyle = palette.paper
  context.textBaseline = 'middle'
  context.fillText(disc.label, box.x + PLATE.padding, disc.y + 1)
}

function writeFree(
  context: CanvasRenderingContext2D,
  discs: readonly LabelledDisc[],
  taken: readonly Box[],
  palette: Palette,
): void {
  const discByKey = new Map(discs.map((disc) => [disc.key, disc]))
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = HALO
  context.strokeStyle = palette.paper
  context.fillStyle = palette.ink
  const wishes = discs.map((disc) => wish(context, disc))
  for (const { key, x, y, height } of placeLabels(wishes, pictureOf(context), taken)) {
    const disc = discByKey.get(key)
    if (!disc) continue
    context.font = font(disc)
    context.strokeText(disc.label, x, y + height / 2)
    context.fillText(disc.label, x, y + height / 2)
  }
}

function shortened(disc: LabelledDisc): LabelledDisc {
  const letters = [...disc.label]
  return letters.length <= LONGEST ? disc : { ...disc, label: `${letters.slice(0, LONGEST - 1).join('')}…` }
}

const pictureOf = ({ canvas }: CanvasRenderingContext2D): Box => ({
  x: 0,
  y: 0,
  width: canvas.clientWidth,
  height: canvas.clientHeight,
})

function wish(context: CanvasRenderingContext2D, disc: LabelledDisc): LabelWish {
  context.font = font(disc)
  const { width } = context.measureText(disc.label)
  return {
    key: disc.key,
    x: disc.x,
    y: disc.y,
    radius: disc.size,
    width,
    height: textSize(disc) + 3,
    priority: disc.size,
  }
}

function plateBox(context: CanvasRenderingContext2D, disc: LabelledDisc): Box {
  context.font = font(disc)
  const height = textSize(disc) + 2 * PLATE.padding
  const width = context.measureText(disc.label).width + 2 * PLATE.padding
  const beside = disc.x + disc.size + PLATE.ring + PLATE.gap
  const room = context.canvas.clientWidth
  const fits = beside + width <= room
  return {
    x: fits ? beside : disc.x - disc.size - PLATE.ring - PLATE.gap - width,
    y: disc.y - height / 2,
    width,
    height,
  }
}

const textSize = ({ size }: LabelledDisc): number => Math.round(Math.min(17, 10.5 + size / 4))

const font = (disc: LabelledDisc): string => `${disc.size > 12 ? 600 : 500} ${textSize(disc)}px ${FONT}`
