import { contentInWords, type SayingRow, speakerInWords } from '../../formats'
import { cutText } from '../terminal/cut-text'
import type { Layout } from '../terminal/layout'
import { plainText } from '../terminal/plain-text'
import { wrap } from '../terminal/wrap'
import { whereWords } from './evidence-words'

/** What a terminal shows of a long statement; a file gets all of it. */
const MOST_LINES = 3

/** Who says it as the text has it, what is said, and where that stands. */
export function sayingText(row: SayingRow, { width, paint, isWatched }: Layout): string {
  const shortened = (content: string): string => (isWatched ? cutText(plainText(content), MOST_LINES * width) : content)
  const line = [speakerInWords(row), contentInWords(row, shortened)]
    .map(plainText)
    .filter((words) => words !== '')
    .join(': ')
  return `${wrap(line, width, '  ')}\n${paint.dim(wrap(whereWords(row), width, '      '))}`
}
