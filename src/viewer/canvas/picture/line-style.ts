/** Pixels: lines are never thinner, however far the camera. */
export const LEAST_THICKNESS = 1

/** Pixels of a line's thickness that sigma lets fade into the paper, which a canvas does by itself. */
export const FEATHER = 0.6

/** Length and width of an arrow's head, in thicknesses of its line: heads that can be seen on thin lines. */
export const ARROW_HEAD = { length: 5, width: 3.6 }
