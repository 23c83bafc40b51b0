import { type CsvCell, csvLine, type DenialRow, type EvidenceRow, type RelationRow } from '../../formats'
import { isAt } from './denial-words'

type Column = readonly [name: string, cell: (relation: RelationRow, evidence: EvidenceRow) => CsvCell]

const COLUMNS: readonly Column[] = [
  ['relation', ({ id }) => id],
  ['source', ({ source }) => source],
  ['sourceName', ({ sourceName }) => sourceName],
  ['type', ({ type }) => type],
  ['target', ({ target }) => target],
  ['targetName', ({ targetName }) => targetName],
  ['reciprocal', ({ reciprocal }) => reciprocal],
  ['weight', ({ weight }) => weight],
  ['sources', ({ sources }) => sources],
  ['sourceNames', ({ sourceNames }) => sourceNames.join('; ')],
  ['firstSeen', ({ firstSeen }) => firstSeen],
  ['lastSeen', ({ lastSeen }) => lastSeen],
  ['sentence', (_, { text }) => text],
  ['negated', (_, { negated }) => negated],
  ['modality', (_, { modality }) => modality],
  ['attributedTo', (_, { attributedTo }) => attributedTo],
  ['quoted', (_, { quoted }) => quoted],
  ['date', (_, { date }) => date],
  ['dateFrom', (_, { dateFrom }) => dateFrom],
  ['confidence', (_, { confidence }) => confidence],
  ['deniedBy', (row, piece) => joined(denialsOf(row, piece).map(({ byName }) => byName))],
  ['denials', (row, piece) => joined(denialsOf(row, piece).map(({ text }) => text))],
  [
    'denies',
    ({ denied }) => joined(denied.map(({ sourceName, label, targetName }) => `${sourceName} ${label} ${targetName}`)),
  ],
  ['deniedSentences', ({ denied }) => joined(denied.map(({ text }) => text))],
  ['document', (_, { document }) => document],
  ['path', (_, { path }) => path],
  ['title', (_, { title }) => title],
  ['outlet', (_, { outletName }) => outletName],
  ['agency', (_, { agencyName }) => agencyName],
  ['copyOf', (_, { copyOf }) => copyOf],
  ['relayedFrom', (_, { relayedFromName }) => relayedFromName],
  ['published', (_, { published }) => published],
  ['start', (_, { start }) => start],
  ['end', (_, { end }) => end],
]

const denialsOf = ({ denials }: RelationRow, piece: EvidenceRow): readonly DenialRow[] =>
  denials.filter(({ of }) => isAt(piece, of))

/** Each once. */
const joined = (texts: readonly string[]): string => [...new Set(texts)].join(' | ')

/** A line for each piece of evidence, so that every sentence can be sorted and counted, under a line of column names. */
export function* relationCsv(rows: readonly RelationRow[]): Iterable<string> {
  yield csvLine(COLUMNS.map(([name]) => name))
  for (const row of rows) for (const piece of row.evidence) yield csvLine(COLUMNS.map(([, cell]) => cell(row, piece)))
}
