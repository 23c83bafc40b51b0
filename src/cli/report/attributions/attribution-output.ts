import { type Column, contentInWords, csvTable, type SayingRow, speakerInWords } from '../../../formats'
import type { Layout } from '../../terminal/layout'
import { plainText } from '../../terminal/plain-text'
import { type TableRow, textTable } from '../../terminal/text-table'
import { whereWords } from '../evidence-words'
import { PLACE_COLUMNS } from '../place-columns'
import type { RowOutput } from '../row-output'

const COLUMNS: readonly Column<SayingRow>[] = [
  { name: 'id', type: 'string', cell: ({ id }) => id },
  { name: 'parent', type: 'string', cell: ({ parent }) => parent },
  { name: 'source', type: 'string', cell: ({ source }) => source },
  { name: 'sourceName', type: 'string', cell: ({ sourceName }) => sourceName },
  { name: 'sourceWords', type: 'string', cell: ({ sourceText }) => sourceText },
  { name: 'cue', type: 'string', cell: ({ cueText }) => cueText },
  { name: 'content', type: 'string', cell: ({ contentText }) => contentText.join(' … ') },
  { name: 'direct', type: 'boolean', cell: ({ direct }) => direct },
  { name: 'text', type: 'string', cell: ({ text }) => text },
  ...PLACE_COLUMNS,
]

/** How `attributions` prints them. */
export const ATTRIBUTION_OUTPUT: RowOutput<SayingRow> = {
  table: (rows, layout) => textTable(tableRows(rows, layout), columnWidths(layout.width)),
  csv: (rows) => csvTable(COLUMNS, rows),
}

function* tableRows(rows: readonly SayingRow[], { paint }: Layout): Iterable<TableRow> {
  yield ['Who says', 'What'].map((text) => [{ text, paint: paint.bold }])
  for (const row of rows) {
    yield [
      [{ text: plainText(speakerInWords(row)), paint: paint.bold }],
      [{ text: plainText(contentInWords(row)) }, { text: whereWords(row), paint: paint.dim }],
    ]
  }
}

/** Border and padding of two columns. */
const FRAME = 7

function columnWidths(width: number): readonly number[] {
  const who = Math.floor((width - FRAME) * 0.28)
  return [who, width - FRAME - who]
}
