import type { DrawingSigma } from './drawing-sigma'

/** The share of the layout in view from which on things are seen from near. */
const NEAR = 0.35

/** Milliseconds for which the camera must have rested: what happens then may be dear. */
const REST = 200

/** Calls `onChange` when the camera has come near, or gone far again. */
export function watchNearness(sigma: DrawingSigma, onChange: (isNear: boolean) => void): void {
  let isNear = false
  let timer = 0
  const tell = () => {
    const next = sigma.getCamera().getState().ratio < NEAR
    if (next !== isNear) onChange(next)
    isNear = next
  }
  sigma.getCamera().on('updated', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(tell, REST)
  })
  sigma.on('kill', () => window.clearTimeout(timer))
}
