const openingOf = (name: string): string => `<!-- ${name} -->\n`
const closingOf = (name: string): string => `<!-- end of ${name} -->`

/** Where the lines between a document's marks "<!-- name -->" and "<!-- end of name -->" begin and end. Throws an Error where it lacks one. */
function placeBetween(document: string, name: string): readonly [start: number, end: number] {
  const opening = document.indexOf(openingOf(name))
  const end = document.indexOf(closingOf(name))
  if (opening < 0 || end < opening) throw new Error(`no marks for "${name}" in the document`)
  return [opening + openingOf(name).length, end]
}

export const readBetweenMarks = (document: string, name: string): string =>
  document.slice(...placeBetween(document, name))

/** The document with other lines between the marks. */
export function writeBetweenMarks(document: string, name: string, lines: readonly string[]): string {
  const [start, end] = placeBetween(document, name)
  return `${document.slice(0, start)}${lines.join('\n')}\n${document.slice(end)}`
}
