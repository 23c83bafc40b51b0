/** Where a bar stands: above the line, below it, or on both sides. */
export type Lane = 'above' | 'both' | 'below'
