import type { Layout } from '../terminal/layout'
import { plainText } from '../terminal/plain-text'
import { wrap } from '../terminal/wrap'
import { countWords } from './count-words'
import { evidenceWhereWords, holdingWords, quote } from './evidence-words'
import type { RelationRow } from './relation-row'

/** The relation, its best sentence, and where that stands. */
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
  ].join('\n')
}
