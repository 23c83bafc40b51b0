import type { Target } from '../core/state/selection'
import type { Scene } from './scene'

/** A graph drawn in an element of the page. */
export interface GraphDrawing {
  /** Draws another scene of the same graph; nothing moves. */
  readonly show: (scene: Scene) => void
  /** Brings all that is visible into view. */
  readonly fit: () => void
  /** Nearer (`factor` above 1) or farther. */
  readonly zoom: (factor: number) => void
  /** Moves the camera to an entity that is out of view; else does nothing. */
  readonly reveal: (entity: string) => void
  /** Where an entity, or the middle of a relation, is drawn: pixels from the element's left upper corner. Null for what is not in the graph. */
  readonly positionOf: (target: Target) => { readonly x: number; readonly y: number } | null
  /** Takes the drawing off the page and gives its WebGL contexts back. */
  readonly destroy: () => void
}

/** What the pointer does to a drawing. */
export interface DrawingEvents {
  readonly onHover: (target: Target | null) => void
  /** Null for a click beside everything. */
  readonly onSelect: (target: Target | null) => void
}
