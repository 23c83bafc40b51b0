/** How many of a hundred findings should hold: "80 of 100". */
export const confidenceWords = (confidence: number): string => `${Math.round(confidence * 100)} of 100`
