/** How many lines of a list a message shows. */
const MOST_LISTED = 10

/** What a message lists, each on a line of its own, and how many more there are. */
export function listLines(lines: readonly string[]): string {
  const more = lines.length - MOST_LISTED
  const shown = more > 0 ? [...lines.slice(0, MOST_LISTED), `and ${more} more`] : lines
  return shown.map((line) => `\n  ${line}`).join('')
}
