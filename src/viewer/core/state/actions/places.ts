import type { Camera, Point } from '../viewer-state'
import type { Action } from './action'

export const look =
  (camera: Camera | null): Action =>
  (state) =>
    sameCamera(state.camera, camera) ? state : { ...state, camera }

const sameCamera = (a: Camera | null, b: Camera | null): boolean =>
  a === b || (a !== null && b !== null && a.x === b.x && a.y === b.y && a.span === b.span)

/** Puts an entity to a place, where it stays. */
export const pin =
  (id: string, place: Point): Action =>
  (state) => ({ ...state, pinned: new Map(state.pinned).set(id, place) })

export const unpin =
  (id: string): Action =>
  (state) => {
    const pinned = new Map(state.pinned)
    return pinned.delete(id) ? { ...state, pinned } : state
  }

export const unpinAll: Action = (state) => (state.pinned.size === 0 ? state : { ...state, pinned: new Map() })

/** @param layout as `encodePlaces` gives it; null for the places that the graph comes with. */
export const arrange =
  (layout: string | null): Action =>
  (state) => ({ ...state, layout, camera: null })
