import type Sigma from 'sigma'
import type { Box } from '../../core/drawing/place-labels'

/** So many at most, that a picture of a large graph is not held up by its names. */
const MOST = 600

/** The corners of the square around a circle are empty: a square of this many radii is what a name should leave free. */
const FILLED = 0.84

/** The squares that discs in view fill, in pixels of the viewport. */
export function discsInView(sigma: Sigma): readonly Box[] {
  const { width, height } = sigma.getDimensions()
  const boxes: Box[] = []
  for (const id of sigma.getGraph().nodes()) {
    const disc = sigma.getNodeDisplayData(id)
    if (!disc || disc.hidden) continue
    const { x, y } = sigma.framedGraphToViewport(disc)
    const radius = sigma.scaleSize(disc.size) * FILLED
    if (x > -radius && y > -radius && x < width + radius && y < height + radius) {
      boxes.push({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })
    }
    if (boxes.length === MOST) break
  }
  return boxes
}
