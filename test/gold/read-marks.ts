import type { Span } from '../../src/model'

/** A marked stretch of a text: `[[label/label:words|detail]]`. */
export interface Mark extends Span {
  readonly text: string
  readonly labels: readonly string[]
  readonly detail: string | null
}

export interface MarkedText {
  /** The text without its marks; spans are UTF-16 offsets into it, `end` exclusive. */
  readonly text: string
  readonly marks: readonly Mark[]
}

const OPEN = '[['
const CLOSE = ']]'

/** Takes the marks out of a text. Throws an Error that shows the bad mark where one is not closed, has no label or marks no words. */
export function readMarks(marked: string, between: string): MarkedText {
  const marks: Mark[] = []
  let text = ''
  let from = 0
  for (let open = marked.indexOf(OPEN); open >= 0; open = marked.indexOf(OPEN, from)) {
    const close = marked.indexOf(CLOSE, open)
    if (close < 0) throw new Error(`mark is not closed: ${marked.slice(open)}`)
    text += marked.slice(from, open)
    const mark = readMark(marked.slice(open + OPEN.length, close), text.length, between)
    marks.push(mark)
    text += mark.text
    from = close + CLOSE.length
  }
  return { text: text + marked.slice(from), marks }
}

function readMark(inside: string, start: number, between: string): Mark {
  const colon = inside.indexOf(':')
  const bar = inside.indexOf('|', colon)
  const text = inside.slice(colon + 1, bar < 0 ? undefined : bar)
  if (colon < 1 || text.trim() !== text || text === '') throw new Error(`mark needs a label and words: [[${inside}]]`)
  const detail = bar < 0 ? null : inside.slice(bar + 1)
  return { start, end: start + text.length, text, labels: inside.slice(0, colon).split(between), detail }
}
