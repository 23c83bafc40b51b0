/** The path of a Chrome or Chromium; null, after saying what to do, where there is none to be had. */
export function findBrowser(): string | null
