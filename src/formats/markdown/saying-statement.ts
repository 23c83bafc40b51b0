import { contentInWords, type SayingRow, speakerInWords } from '../rows'
import { escapeMarkdown } from './escape-markdown'
import type { Footnotes } from './footnotes'
import { sentenceNote } from './sentence-note'

/** Who says what, with a footnote: `he (Vladimir Putin) said: “Macron will visit Russia”.[^1]` */
export function sayingStatement(row: SayingRow, footnotes: Footnotes): string {
  const speaker = escapeMarkdown(speakerInWords(row))
  const content = escapeMarkdown(contentInWords(row))
  const note = row.text === null ? [] : [sentenceNote({ ...row, text: row.text }, [], footnotes.markup)]
  return `${speaker === '' ? content : `${speaker}: ${content}`}${footnotes.marks(note)}`
}
