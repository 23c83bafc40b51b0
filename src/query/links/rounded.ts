/** A figure to six digits behind the point: 0.9 × 0.9 is 0.81, not 0.81000000000000005. */
export const rounded = (figure: number): number => Math.round(figure * 1e6) / 1e6
