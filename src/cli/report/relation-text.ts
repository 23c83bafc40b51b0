import type { RelationRow } from '../../formats'
import { withCopies } from '../../model'
import type { Layout } from '../terminal/layout'
import { plainText } from '../terminal/plain-text'
import { wrap } from '../terminal/wrap'
import { countWords } from './count-words'
import { denialLines, deniedLines } from './denial-words'
import { copyWords, evidenceWhereWords, holdingWords, quote } from './evidence-words'
import { sourceWords } from './source-words'

/** The relation, what backs it, its best sentence, where that stands, who denies it, and what it denies. */
export function relationText(row: RelationRow, { width, paint }: Layout): string {
  const said = plainText(`${row.sourceName} ${row.label} ${row.targetName}`)
  const backing = `${countWords(row.weight, 'piece')} of evidence; ${sourceWords(row)}`
  const [best] = withCopies(row.evidence)
  if (!best) return `  ${said}`
  const { piece, copies } = best
  const holding = holdingWords(piece)
  const title = row.reciprocal ? `${said} (both ways)` : said
  return [
    wrap(title, width, '  '),
    paint.dim(wrap(backing, width, '      ')),
    wrap(`${quote(piece)}${holding && ` [${holding}]`}`, width, '      '),
    paint.dim(wrap(evidenceWhereWords(piece), width, '      ')),
    ...copies.map((copy) => paint.dim(wrap(copyWords(copy), width, '      '))),
    ...[...denialLines(row.denials, piece), ...deniedLines(row)].map((line) => wrap(line, width, '      ')),
  ].join('\n')
}
