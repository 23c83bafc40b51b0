import { type Frame, homeCamera } from '../../core/drawing/frame'
import type { Camera } from '../../core/state/viewer-state'
import { prefersStillness } from '../../prefers-stillness'
import type { DrawingSigma } from '../stage/drawing-sigma'
import { fromSigma, seeSame, toSigma } from './sigma-camera'

/** Milliseconds that a movement takes which the reader has asked for by a button. */
const DURATION = 350

/** Milliseconds of a movement that is none. With 0, by which sigma divides, one picture would be of nowhere. */
export const AT_ONCE = 1

/** Milliseconds without movement after which the camera counts as being at rest. */
const REST = 150

/** Keeps sigma's camera and a camera in units of the layout the same. */
export interface CameraMan {
  /** Looks there at once; null is home. */
  readonly look: (camera: Camera | null) => void
  /** Goes there, as fast as the reader can follow. */
  readonly go: (camera: Partial<Camera>) => void
  /** Nearer (`factor` above 1) or farther. */
  readonly zoom: (factor: number) => void
  /** Where it looks now; null where that is home. */
  readonly camera: () => Camera | null
  readonly stop: () => void
}

/** @param onRest is told when the camera has come to rest somewhere else than where it was last told to look. */
export function createCameraMan(
  sigma: DrawingSigma,
  frame: () => Frame,
  onRest: (camera: Camera | null) => void,
): CameraMan {
  const state = sigma.getCamera()
  const now = (): Camera => fromSigma(state.getState(), frame())
  const orHome = (camera: Camera | null): Camera => camera ?? homeCamera(frame())
  const camera = (): Camera | null => (seeSame(now(), homeCamera(frame())) ? null : now())
  let known: Camera | null = null
  let timer = 0
  const rest = () => {
    if (seeSame(now(), orHome(known))) return
    known = camera()
    onRest(known)
  }
  const wait = () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(rest, REST)
  }
  state.on('updated', wait)
  const go = (next: Partial<Camera>) => {
    void state.animate(toSigma({ ...now(), ...next }, frame()), { duration: prefersStillness() ? AT_ONCE : DURATION })
  }
  return {
    look(next) {
      // What it has told itself may be out of date by the time that it comes back.
      if (next !== null && next === known) return
      known = next
      if (!seeSame(now(), orHome(next))) state.setState(toSigma(orHome(next), frame()))
    },
    go,
    zoom: (factor) => go({ span: now().span / factor }),
    camera,
    stop() {
      window.clearTimeout(timer)
      state.removeListener('updated', wait)
    },
  }
}
