import type { Palette } from '../core/drawing/palette'
import type { Focus } from '../core/filter/focus'
import type { VisibleGraph } from '../core/filter/visible-graph'
import type { Selection, Target } from '../core/state/selection'
import type { Camera, Point } from '../core/state/viewer-state'

/** What the drawing shows of the graph just now. */
export interface Scene {
  readonly palette: Palette
  readonly visible: VisibleGraph
  /** What stays bright; null where everything does. */
  readonly focus: Focus | null
  readonly selected: Selection | null
  readonly hovered: Target | null
  /** Where entities stand by their layout: see `placesOf`. What is fitted into the room hangs on these alone. */
  readonly placeById: ReadonlyMap<string, Point>
  /** Entities that stay where the reader has put them instead, and are marked. */
  readonly pinned: ReadonlyMap<string, Point>
  /** Radii in pixels, in a large room and before the camera is moved. */
  readonly sizeById: ReadonlyMap<string, number>
  /** `#rrggbb`. */
  readonly colorById: ReadonlyMap<string, string>
  /** What of the layout is in view; null for all of it. */
  readonly camera: Camera | null
}
