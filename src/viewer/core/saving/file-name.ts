/** What no file system wants in a name, and what would make a path of it. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]+/gu

/** Letters; with an ending it stays well below what file systems take. */
const LONGEST = 80

/** The name of a file for a graph of some name, whatever that is. */
export function fileName(name: string, ending: string): string {
  const fit = [...name.replace(UNFIT, ' ').replace(/\s+/g, ' ')].slice(0, LONGEST).join('')
  return `${fit.replace(/^[\s.]+|[\s.]+$/g, '') || 'graph'}${ending}`
}
