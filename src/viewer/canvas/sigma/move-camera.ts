import type Sigma from 'sigma'
import type { NodeDisplayData } from 'sigma/types'

/** Sees the whole picture. */
const HOME = { x: 0.5, y: 0.5, ratio: 1, angle: 0 }

/** Milliseconds. */
const DURATION = 350

/** Whether the camera is where it began, so that a picture that is fitted anew does not take the reader away from anything. */
export function isAtHome(sigma: Sigma): boolean {
  const { x, y, ratio, angle } = sigma.getCamera().getState()
  return x === HOME.x && y === HOME.y && ratio === HOME.ratio && angle === HOME.angle
}

export const moveHome = (sigma: Sigma): void => move(sigma, HOME)

/** Nearer (`factor` above 1) or farther. */
export const zoomBy = (sigma: Sigma, factor: number): void =>
  move(sigma, { ratio: sigma.getCamera().getState().ratio / factor })

/** Moves to a disc that is out of view; else does nothing. */
export function moveTo(sigma: Sigma, entity: string): void {
  const disc = sigma.getNodeDisplayData(entity)
  if (disc && !isInView(sigma, disc)) move(sigma, { x: disc.x, y: disc.y })
}

function isInView(sigma: Sigma, disc: NodeDisplayData): boolean {
  const { width, height } = sigma.getDimensions()
  const { x, y } = sigma.framedGraphToViewport(disc)
  return x > 0 && y > 0 && x < width && y < height
}

function move(sigma: Sigma, state: Partial<typeof HOME>): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  void sigma.getCamera().animate(state, { duration: isStill ? 0 : DURATION })
}
