import { letterWidth, textWidth } from './text-width'

/** Breaks text between words into lines of at most `width` columns; a word that is wider goes on in the next line. */
export function foldText(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let [line, columns] = ['', 0]
  for (const word of text.split(' ').flatMap((long) => breakWord(long, width))) {
    const more = textWidth(word)
    if (line !== '' && columns + 1 + more > width) {
      lines.push(line)
      line = word
      columns = more
    } else {
      columns += more + (line === '' ? 0 : 1)
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

function breakWord(word: string, width: number): readonly string[] {
  const parts: string[] = []
  let [part, columns] = ['', 0]
  for (const letter of word) {
    const more = letterWidth(letter)
    if (part !== '' && columns + more > width) {
      parts.push(part)
      part = ''
      columns = 0
    }
    part += letter
    columns += more
  }
  return [...parts, part]
}
