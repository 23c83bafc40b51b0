import type { ExplainedSentence, Span } from '../../../model'
import type { Layout } from '../../terminal/layout'
import { plainText } from '../../terminal/plain-text'
import { letterWidth } from '../../terminal/text-width'

const INDENT = '  '

/** A letter as it is shown, and the offset of its first code unit in the text. */
interface Letter {
  readonly text: string
  readonly offset: number
}

/** A mention and the number that it goes by. */
interface Mark extends Span {
  readonly label: string
}

/** The words of a sentence, folded to the width, with its mentions marked by their numbers in the lines below the words. */
export function markedSentence(sentence: ExplainedSentence, { width, paint }: Layout): readonly string[] {
  const layers = layersOf(sentence.mentions.map(({ start, end }, index) => ({ start, end, label: `${index + 1}` })))
  return foldLetters(lettersOf(sentence), width - INDENT.length)
    .map(withoutBlankEnd)
    .flatMap((line) => {
      const marks = layers.map((layer) => markLine(line, layer)).filter((text) => text !== '')
      const words = line.map(({ text }) => text).join('')
      return [INDENT + words, ...marks.map((text) => paint.cyan(INDENT + text))]
    })
}

/** Each run of white space and controls is one space. */
function lettersOf({ text, start }: ExplainedSentence): readonly Letter[] {
  const letters: Letter[] = []
  let offset = start
  for (const letter of text) {
    const shown = plainText(letter)
    const isSpace = /^\s$/.test(shown)
    if (!isSpace || letters.at(-1)?.text !== ' ') letters.push({ text: isSpace ? ' ' : shown, offset })
    offset += letter.length
  }
  return letters
}

/** Lines of at most `width` columns, broken behind spaces; a word that is wider goes on in the next line. */
function foldLetters(letters: readonly Letter[], width: number): readonly (readonly Letter[])[] {
  const lines: Letter[][] = []
  let [line, columns]: [Letter[], number] = [[], 0]
  for (const letter of letters) {
    const more = letterWidth(letter.text)
    if (columns + more > width && letter.text !== ' ') {
      const rest = line.splice(line.findLastIndex(({ text }) => text === ' ') + 1)
      const [kept, carried] = line.length > 0 ? [line, rest] : [rest, []]
      lines.push(kept)
      line = carried
      columns = columnsOf(line)
    }
    line.push(letter)
    columns += more
  }
  return line.length > 0 ? [...lines, line] : lines
}

const withoutBlankEnd = (line: readonly Letter[]): readonly Letter[] =>
  line.at(-1)?.text === ' ' ? line.slice(0, -1) : line

const columnsOf = (letters: readonly Letter[]): number => letters.reduce((sum, { text }) => sum + letterWidth(text), 0)

/** Marks that don't touch share a layer: what lies within another goes below it. */
function layersOf(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const layers: Mark[][] = []
  for (const mark of marks) {
    const layer = layers.find((one) => (one.at(-1)?.end ?? 0) < mark.start)
    if (layer) layer.push(mark)
    else layers.push([mark])
  }
  return layers
}

/** `1────── 2───` below the words that the marks are of; empty where the line has none of them. */
function markLine(line: readonly Letter[], marks: readonly Mark[]): string {
  let text = ''
  for (const { start, end, label } of marks) {
    const before = line.filter(({ offset }) => offset < start)
    const inside = line.filter(({ offset }) => start <= offset && offset < end)
    if (inside.length > 0) text = text.padEnd(columnsOf(before)) + label.padEnd(columnsOf(inside), '─')
  }
  return text
}
