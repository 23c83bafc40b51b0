/** Whether the reader has asked the system for as little movement as possible, at this moment. */
export const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
