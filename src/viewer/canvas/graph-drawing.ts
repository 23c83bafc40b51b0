import type { Target } from '../core/state/selection'
import type { Camera, Point } from '../core/state/viewer-state'
import type { Scene } from './scene'

/** A graph drawn in an element of the page. */
export interface GraphDrawing {
  /** Draws another scene of the same graph. Nothing moves but what the scene itself places elsewhere. */
  readonly show: (scene: Scene) => void
  /**
   * Lets entities stand elsewhere until the next scene with other places, as a layout that runs has them: in units of the layout, y up.
   * Pinned ones stay, and so does what is not in the map or has no finite place.
   */
  readonly place: (placeById: ReadonlyMap<string, Point>) => void
  /** Brings all that is visible into view. */
  readonly fit: () => void
  /** Nearer (`factor` above 1) or farther. */
  readonly zoom: (factor: number) => void
  /** Moves the camera to an entity that is out of view; else does nothing. */
  readonly reveal: (entity: string) => void
  /** Where an entity, or the middle of a relation, is drawn: pixels from the element's left upper corner. Null for what is not in the graph. */
  readonly positionOf: (target: Target) => Point | null
  /** What is in view, as a picture of twice as many pixels. */
  readonly toPng: () => Promise<Blob>
  /** Takes the drawing off the page and gives its WebGL contexts back. */
  readonly destroy: () => void
}

/** What the reader does to a drawing, and what becomes of it. */
export interface DrawingEvents {
  readonly onHover: (target: Target | null) => void
  /** Null for a click beside everything. */
  readonly onSelect: (target: Target | null) => void
  /** A click on an entity with Shift, Ctrl or the command key held. */
  readonly onSelectTogether: (entity: string) => void
  /** The menu of an entity is asked for, by the second button or a finger that rests on it: pixels from the element's left upper corner. */
  readonly onMenu: (entity: string, point: Point) => void
  /** The camera has come to rest elsewhere; null where all is in view. */
  readonly onLook: (camera: Camera | null) => void
  /** An entity was put somewhere, in units of the layout. */
  readonly onPin: (entity: string, place: Point) => void
  /** The browser took the graphics memory back. */
  readonly onLost: () => void
}
