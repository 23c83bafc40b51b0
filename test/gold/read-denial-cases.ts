import type { DenialArticle, DenialCase, DenialLabel } from './denial-case'
import { readCases } from './read-cases'

/** "b denies a | Kenya/Nairobi", with "? " before what may be found or not. */
const LINE = /^(\? )?([a-z]) denies ([a-z]) \| (.+)$/

/** "[2021-04-02] " before an article: its date of publication. */
const DATE = /^\[(\d{4}-\d\d-\d\d)\] /

/** "(a) " before a sentence. */
const MARK = /\(([a-z])\) /

const BETWEEN_ARTICLES = ' == '

/** Reads a table of cases in the notation of README.md. Throws an Error that names the row and shows what is wrong in it. */
export const readDenialCases = (table: string, notation: string): DenialCase[] =>
  readCases(table, notation).map(({ lines, ...one }) => {
    const articles = one.text.split(BETWEEN_ARTICLES).map(readArticle)
    return { ...one, articles, labels: readLabels(one.row, articles, lines) }
  })

function readArticle(written: string, index: number): DenialArticle {
  const date = DATE.exec(written)?.[1]
  const head = date ? `---\ndate: ${date}\n---\n` : ''
  const startByMark = new Map<string, number>()
  let text = head + written.replace(DATE, '')
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    startByMark.set(mark[1] ?? '', mark.index)
    text = text.slice(0, mark.index) + text.slice(mark.index + mark[0].length)
  }
  return { path: `${index}.md`, text, startByMark }
}

function readLabels(row: string, articles: readonly DenialArticle[], lines: readonly string[]): DenialLabel[] {
  if (lines.length === 1 && lines[0] === 'none') return []
  return lines.map((line) => {
    const [, optional, denying, denied, by] = LINE.exec(line) ?? []
    if (!denying || !denied || !by) throw new Error(`${row}: ${line}: expected "b denies a | Kenya" or "none"`)
    for (const mark of [denying, denied])
      if (!articles.some(({ startByMark }) => startByMark.has(mark)))
        throw new Error(`${row}: ${line}: no sentence "(${mark})"`)
    return { line, optional: optional !== undefined, denying, denied, by: by.split('/') }
  })
}
