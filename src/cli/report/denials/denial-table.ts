import { groupBy } from '../../../model'
import type { Layout } from '../../terminal/layout'
import type { Paint } from '../../terminal/paint'
import { plainText } from '../../terminal/plain-text'
import { type CellText, type TableRow, textTable } from '../../terminal/text-table'
import { isAt } from '../denial-words'
import { evidenceWhereWords, holdingWords, quote, whereWords } from '../evidence-words'
import type { DenialLine, DeniedSentence } from './denial-line'

const HEAD = ['Who denies', 'In what words', 'What is denied']
/** Border and padding of a column. */
const FRAME = 3

/** Denials as a table that is `width` columns wide: a row for each sentence that denies, with all that it denies. */
export const denialTable = (lines: readonly DenialLine[], { width, paint }: Layout): Iterable<string> =>
  textTable(tableRows(lines, paint), columnWidths(width))

function* tableRows(lines: readonly DenialLine[], paint: Paint): Iterable<TableRow> {
  yield HEAD.map((text) => [{ text, paint: paint.bold }])
  const denying = groupBy(lines, ({ by, document, start }) => JSON.stringify([by, document, start]))
  for (const [first, ...others] of denying.values()) {
    if (!first) continue
    const denied = [first, ...others].flatMap((line) => deniedCell(line, paint))
    yield [[{ text: plainText(first.byName), paint: paint.bold }], denyingCell(first, paint), denied]
  }
}

const denyingCell = (line: DenialLine, { dim }: Paint): readonly CellText[] => [
  { text: quote(line) },
  { text: whereWords(line) + (line.copyOf === null ? '' : ', a copy'), paint: dim },
]

function deniedCell(line: DenialLine, { bold, dim }: Paint): readonly CellText[] {
  const { denied } = line
  const claim: CellText = { text: claimWords(denied), paint: bold }
  if (isAt(denied, line)) return [claim, { text: 'in the same sentence', paint: dim }]
  const holding = holdingWords(denied)
  return [
    claim,
    { text: `${quote(denied)}${holding && ` [${holding}]`}` },
    { text: evidenceWhereWords(denied), paint: dim },
  ]
}

const claimWords = ({ sourceName, label, targetName, reciprocal }: DeniedSentence): string =>
  plainText(`${sourceName} ${label} ${targetName}${reciprocal ? ' (both ways)' : ''}`)

/** Without border and padding: who denies gets a share, the sentences halve what is left. */
function columnWidths(width: number): readonly number[] {
  const inner = width - 1 - HEAD.length * FRAME
  const who = Math.floor(inner * 0.16)
  const denying = Math.floor((inner - who) / 2)
  return [who, denying, inner - who - denying]
}
