/** Where two digits would say that something is certain. */
const ALMOST = 0.99

/** How likely something is to hold, `strength 0.87`; never rounded up, so that nothing looks certain. */
export const strengthInWords = (strength: number): string =>
  strength > ALMOST ? `strength over ${ALMOST}` : `strength ${(Math.floor(strength * 100) / 100).toFixed(2)}`
