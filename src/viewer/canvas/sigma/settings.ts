import { createEdgeCurveProgram } from '@sigma/edge-curve'
import { createEdgeArrowProgram, type EdgeProgramType, EdgeRectangleProgram } from 'sigma/rendering'
import type { Settings } from 'sigma/settings'
import type { RelationShape } from './render-graph'

/** Heads that can be seen on thin lines. */
const HEAD = { lengthToThicknessRatio: 5, widenessToThicknessRatio: 3.6 }

const PROGRAMS: Record<RelationShape, EdgeProgramType> = {
  line: EdgeRectangleProgram,
  arrow: createEdgeArrowProgram(HEAD),
  curve: createEdgeCurveProgram(),
  curvedArrow: createEdgeCurveProgram({ arrowHead: { extremity: 'target', ...HEAD } }),
}

/** Pixels that stay empty at each side of the picture, for discs and names that stand at its edge. */
export const PADDING = 46

/** What of sigma's settings differs from its own. Which names find room is the label layer's to say. */
export const SETTINGS: Partial<Settings> = {
  allowInvalidContainer: true,
  edgeProgramClasses: PROGRAMS,
  labelDensity: 2,
  labelGridCellSize: 70,
  labelRenderedSizeThreshold: 0,
  maxCameraRatio: 4,
  minCameraRatio: 0.05,
  minEdgeThickness: 1,
  stagePadding: PADDING,
}
