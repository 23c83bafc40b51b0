import type { Layout } from '../terminal/layout'
import { plainText } from '../terminal/plain-text'
import { wrap } from '../terminal/wrap'
import { countWords } from './count-words'
import { denialLines, deniedLines } from './denial-words'
import { evidenceWhereWords, holdingWords, quote } from './evidence-words'
import type { RelationRow } from './relation-row'

/** The relation, its best sentence, where that stands, who denies it, and what it denies. */
export function relationText(row: RelationRow, { width, paint }: Layout): string {
  const said = plainText(`${row.sourceName} ${row.label} ${row.targetName}`)
  const backing = `${countWords(row.weight, 'piece')} of evidence, ${countWords(row.sources, 'source')}`
  const [piece] = row.evidence
  if (!piece) return `  ${said}`
  const holding = holdingWords(piece)
  const title = row.reciprocal ? `${said} (both ways)` : said
  const isRoomy = `  ${title} (${backing})`.length <= width
  return [
    `${wrap(title, width, '  ')}${isRoomy ? ' ' : '\n      '}${paint.dim(`(${backing})`)}`,
    wrap(`${quote(piece)}${holding && ` [${holding}]`}`, width, '      '),
    paint.dim(wrap(evidenceWhereWords(piece), width, '      ')),
    ...[...denialLines(row.denials, piece), ...deniedLines(row)].map((line) => wrap(line, width, '      ')),
  ].join('\n')
}
