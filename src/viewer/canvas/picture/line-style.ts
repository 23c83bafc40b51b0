/** Pixels: lines are never thinner, however far the camera. */
export const LEAST_THICKNESS = 1

/** Length and width of an arrow's head, in thicknesses of its line: heads that can be seen on thin lines. */
export const ARROW_HEAD = { length: 5, width: 3.6 }
