/** The programs that draw lines, by name. */
export type LineShape = 'line' | 'arrow' | 'curve' | 'curvedArrow'

/** How a relation is drawn that runs in a lane of those between its ends: see `relationLanes`. */
export function lineShape(reciprocal: boolean, lane: number): LineShape {
  // The curve program divides by the curvature: what is straight has a program of its own.
  if (lane === 0) return reciprocal ? 'line' : 'arrow'
  return reciprocal ? 'curve' : 'curvedArrow'
}

export const hasArrow = (shape: LineShape): boolean => shape === 'arrow' || shape === 'curvedArrow'
