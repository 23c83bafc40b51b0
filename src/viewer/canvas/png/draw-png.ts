import { isInView } from '../overlay/discs-in-view'
import { paintDisc } from '../overlay/paint-disc'
import { paintLine } from '../overlay/paint-line'
import { type OverlayPicture, paintOverlay } from '../overlay/paint-overlay'

/** Pixels of the picture for each of the screen's. */
const SCALE = 2

/** What is in view, as a picture of its own: paper, lines, discs, and what stands over them. */
export async function drawPng(picture: OverlayPicture): Promise<Blob> {
  const { scene, screen } = picture
  const canvas = document.createElement('canvas')
  canvas.width = SCALE * screen.width
  canvas.height = SCALE * screen.height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser offers no canvas to draw on')
  context.scale(SCALE, SCALE)
  context.fillStyle = scene.palette.paper
  context.fillRect(0, 0, screen.width, screen.height)
  paintAll(context, picture)
  paintOverlay(context, picture)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large for this browser'))),
      'image/png',
    )
  })
}

/** What sigma draws on the screen. */
function paintAll(context: CanvasRenderingContext2D, { scene, screen, bySize }: OverlayPicture): void {
  for (const id of scene.visible.relations.keys()) {
    const line = screen.line(id)
    if (line) paintLine(context, line)
  }
  for (const id of bySize) {
    const disc = screen.disc(id)
    if (disc && isInView(disc, screen)) paintDisc(context, disc)
  }
}
