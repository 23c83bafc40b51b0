import { createEdgeCurveProgram } from '@sigma/edge-curve'
import { createEdgeArrowProgram, type EdgeProgramType, EdgeRectangleProgram } from 'sigma/rendering'
import type { Settings } from 'sigma/settings'
import { AT_ONCE } from '../camera/camera-man'
import type { LineShape } from '../picture/line-shape'
import { ARROW_HEAD, LEAST_THICKNESS } from '../picture/line-style'

const HEAD = { lengthToThicknessRatio: ARROW_HEAD.length, widenessToThicknessRatio: ARROW_HEAD.width }

const PROGRAMS: Record<LineShape, EdgeProgramType> = {
  line: EdgeRectangleProgram,
  arrow: createEdgeArrowProgram(HEAD),
  curve: createEdgeCurveProgram(),
  curvedArrow: createEdgeCurveProgram({ arrowHead: { extremity: 'target', ...HEAD } }),
}

/**
 * What of sigma's settings differs from its own. Names and what is pointed at are painted by the overlay.
 *
 * @param isStill for readers who want as little movement as possible: a drag ends where it ends, a double click zooms at once
 */
export const settings = (isStill: boolean): Partial<Settings> => ({
  allowInvalidContainer: true,
  defaultDrawNodeHover: () => {},
  edgeProgramClasses: PROGRAMS,
  enableCameraRotation: false,
  maxCameraRatio: 4,
  minCameraRatio: 0.02,
  minEdgeThickness: LEAST_THICKNESS,
  renderLabels: false,
  ...(isStill && { doubleClickZoomingDuration: AT_ONCE, inertiaRatio: 0 }),
})
