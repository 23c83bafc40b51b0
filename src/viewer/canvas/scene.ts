import type { Palette } from '../core/drawing/palette'
import type { Focus } from '../core/filter/focus'
import type { VisibleGraph } from '../core/filter/visible-graph'
import type { Selection, Target } from '../core/state/selection'

/** What the drawing shows of the graph just now. */
export interface Scene {
  readonly palette: Palette
  readonly visible: VisibleGraph
  /** What stays bright; null where everything does. */
  readonly focus: Focus | null
  readonly selected: Selection | null
  readonly hovered: Target | null
}
