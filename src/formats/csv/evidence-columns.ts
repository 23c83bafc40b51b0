import type { Pair } from '../../model'
import type { Column } from './column'
import type { CsvCell } from './csv-line'
import type { EvidenceLine } from './evidence-lines'

/** The relation that the sentence speaks for. The same on all of its lines. */
const OF_RELATION: readonly Column<EvidenceLine>[] = [
  { name: 'relation', type: 'string', cell: ({ relation }) => relation.id },
  { name: 'source', type: 'string', cell: ({ relation }) => relation.source },
  { name: 'sourceName', type: 'string', cell: ({ names }) => names.sourceName },
  { name: 'type', type: 'string', cell: ({ relation }) => relation.type },
  { name: 'target', type: 'string', cell: ({ relation }) => relation.target },
  { name: 'targetName', type: 'string', cell: ({ names }) => names.targetName },
  { name: 'reciprocal', type: 'boolean', cell: ({ relation }) => relation.reciprocal },
  { name: 'weight', type: 'int', cell: ({ relation }) => relation.weight },
  { name: 'sources', type: 'int', cell: ({ relation }) => relation.sources },
  { name: 'sourceNames', type: 'string', cell: ({ names }) => names.sourceNames.join('; ') },
  { name: 'firstSeen', type: 'string', cell: ({ relation }) => relation.firstSeen },
  { name: 'lastSeen', type: 'string', cell: ({ relation }) => relation.lastSeen },
]

/** The words of a sentence at a place in its document. */
function wordsAt({ piece: { start, text } }: EvidenceLine, place: Pair | null): CsvCell {
  return place && text.slice(place[0] - start, place[1] - start)
}

const ID: Column<EvidenceLine> = { name: 'id', type: 'string', cell: ({ id }) => id }

/** What the claim records: the sentence, which of its words say so, and how it holds it. */
export const CLAIM_COLUMNS: readonly Column<EvidenceLine>[] = [
  { name: 'sentence', type: 'string', cell: ({ piece }) => piece.text },
  { name: 'negated', type: 'boolean', cell: ({ piece }) => piece.negated },
  { name: 'modality', type: 'string', cell: ({ piece }) => piece.modality },
  { name: 'attributedTo', type: 'string', cell: ({ piece }) => piece.attributedTo },
  { name: 'attributedToName', type: 'string', cell: ({ piece, nameOf }) => nameOf(piece.attributedTo) },
  { name: 'attribution', type: 'string', cell: ({ piece }) => piece.attribution },
  { name: 'quoted', type: 'boolean', cell: ({ piece }) => piece.quoted },
  { name: 'date', type: 'string', cell: ({ piece }) => piece.date },
  { name: 'dateFrom', type: 'string', cell: ({ piece }) => piece.dateFrom },
  { name: 'confidence', type: 'double', cell: ({ piece }) => piece.confidence },
  { name: 'rule', type: 'string', cell: ({ piece }) => piece.rule },
  { name: 'circumstances', type: 'string', cell: ({ piece }) => piece.circumstances.join('; ') },
  { name: 'start', type: 'int', cell: ({ piece }) => piece.start },
  { name: 'end', type: 'int', cell: ({ piece }) => piece.end },
  { name: 'sourceWords', type: 'string', cell: (row) => wordsAt(row, row.piece.sourceMention) },
  { name: 'sourceStart', type: 'int', cell: ({ piece }) => piece.sourceMention[0] },
  { name: 'sourceEnd', type: 'int', cell: ({ piece }) => piece.sourceMention[1] },
  { name: 'targetWords', type: 'string', cell: (row) => wordsAt(row, row.piece.targetMention) },
  { name: 'targetStart', type: 'int', cell: ({ piece }) => piece.targetMention[0] },
  { name: 'targetEnd', type: 'int', cell: ({ piece }) => piece.targetMention[1] },
  { name: 'predicateWords', type: 'string', cell: (row) => wordsAt(row, row.piece.predicate) },
  { name: 'predicateStart', type: 'int', cell: ({ piece }) => piece.predicate?.[0] ?? null },
  { name: 'predicateEnd', type: 'int', cell: ({ piece }) => piece.predicate?.[1] ?? null },
]

/** Each once. */
const joined = (texts: readonly (string | null)[]): string => [...new Set(texts)].join(' | ')

/** Who denies the sentence, and what its relation denies, in words. */
const DENIALS: readonly Column<EvidenceLine>[] = [
  { name: 'deniedBy', type: 'string', cell: ({ denials, nameOf }) => joined(denials.map(({ by }) => nameOf(by))) },
  { name: 'denials', type: 'string', cell: ({ denials }) => joined(denials.map(({ text }) => text)) },
  {
    name: 'denies',
    type: 'string',
    cell: ({ names: { denied } }) =>
      joined(denied.map(({ sourceName, label, targetName }) => `${sourceName} ${label} ${targetName}`)),
  },
  { name: 'deniedSentences', type: 'string', cell: ({ names: { denied } }) => joined(denied.map(({ text }) => text)) },
]

/** Where the sentence comes from. */
const ORIGIN: readonly Column<EvidenceLine>[] = [
  { name: 'document', type: 'string', cell: ({ piece }) => piece.document },
  { name: 'path', type: 'string', cell: ({ origin }) => origin.path },
  { name: 'title', type: 'string', cell: ({ origin }) => origin.title },
  { name: 'url', type: 'string', cell: ({ origin }) => origin.url },
  { name: 'published', type: 'string', cell: ({ origin }) => origin.published },
  { name: 'outlet', type: 'string', cell: ({ origin }) => origin.outletName },
  { name: 'outletId', type: 'string', cell: ({ origin }) => origin.outlet },
  { name: 'agency', type: 'string', cell: ({ origin }) => origin.agencyName },
  { name: 'agencyId', type: 'string', cell: ({ origin }) => origin.agency },
  { name: 'copyOf', type: 'string', cell: ({ piece }) => piece.copyOf },
  { name: 'relayedFrom', type: 'string', cell: ({ piece, nameOf }) => nameOf(piece.relayedFrom) },
  { name: 'relayedFromId', type: 'string', cell: ({ piece }) => piece.relayedFrom },
]

/** A sentence a line, with all that its claim records, where it comes from, and the relation that it speaks for. */
export const EVIDENCE_COLUMNS: readonly Column<EvidenceLine>[] = [
  ...OF_RELATION,
  ID,
  ...CLAIM_COLUMNS,
  ...DENIALS,
  ...ORIGIN,
]
