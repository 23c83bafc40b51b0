import type { SayingRow } from '../../formats'
import { cutText } from '../terminal/cut-text'
import type { Layout } from '../terminal/layout'
import { plainText } from '../terminal/plain-text'
import { wrap } from '../terminal/wrap'
import { quote, whereWords } from './evidence-words'

/** What a terminal shows of a long statement; a file gets all of it. */
const MOST_LINES = 3

/** Who says it as the text has it, what is said, and where that stands. */
export function sayingText(row: SayingRow, { width, paint, isWatched }: Layout): string {
  const content = row.contentText.map(collapsed).join(' … ')
  const shown = isWatched ? cutText(content, MOST_LINES * width) : content
  const line = [speakerWords(row), quote({ text: shown })].filter((words) => words !== '').join(': ')
  return `${wrap(line, width, '  ')}\n${paint.dim(wrap(whereWords(row), width, '      '))}`
}

/** Source and cue in the order of the text: "he (Vladimir Putin) said", "according to officials". */
function speakerWords({ sourceName, sourceText, sourceMention, cueText, cue }: SayingRow): string {
  const parts = [sourceWords(collapsed(sourceText ?? ''), plainText(sourceName ?? '')), collapsed(cueText ?? '')]
  const isInverted = sourceMention !== null && cue !== null && cue[0] < sourceMention[0]
  return (isInverted ? parts.reverse() : parts).filter((part) => part !== '').join(' ')
}

/** The words for the source, with its name where they are no part of it. */
function sourceWords(words: string, name: string): string {
  if (words === '') return name
  return name === '' || ` ${name} `.includes(` ${words} `) ? words : `${words} (${name})`
}

const collapsed = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim()
