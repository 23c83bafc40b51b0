import type { Focus } from '../core/focus'
import type { Palette } from '../core/palette'
import type { Target } from '../core/viewer-state'
import type { VisibleGraph } from '../core/visible-graph'

/** What the drawing shows of the graph just now. */
export interface Scene {
  readonly palette: Palette
  readonly visible: VisibleGraph
  /** What stays bright; null where everything does. */
  readonly focus: Focus | null
  readonly selected: Target | null
  readonly hovered: Target | null
}
