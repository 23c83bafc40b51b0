import type { AttributionRecord, DocumentRecord, EntityRecord, Pair } from '../../model'
import type { EntityProfile, Lookup } from '../../query'
import type { Paint } from '../terminal/paint'
import { plainText } from '../terminal/plain-text'
import { wrap } from '../terminal/wrap'
import { countWords } from './count-words'
import { holdingWords, quote, whereWords } from './evidence-words'
import { type RelationRow, relationRow } from './relation-row'

const MOST = 10

interface Layout {
  readonly width: number
  readonly paint: Paint
}

/** One entity in words: its names, strongest relations with a quoted sentence each, what it is said to have said, and where it is named. */
export function profileReport(graph: Lookup, profile: EntityProfile, layout: Layout): string {
  const relations = profile.relations.slice(0, MOST).map((relation) => relationRow(graph, relation))
  const sections = [
    heading(profile.entity, layout),
    section(
      'Relations',
      profile.relations.length,
      relations.map((row) => relationText(row, layout)),
      layout,
    ),
    section('Said', profile.attributions.length, sayings(graph, profile.attributions, layout), layout),
    section('Articles', profile.documents.length, articles(profile.documents, layout), layout),
  ]
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`
}

function heading({ name, id, type, aliases, mentions, documents }: EntityRecord, { width, paint }: Layout): string {
  const counts = `${countWords(mentions, 'mention')} in ${countWords(documents, 'article')}`
  const lines = [`${paint.bold(plainText(name))} (${type}, ${plainText(id)})`, counts]
  if (aliases.length > 0) lines.push(wrap(plainText(`Also called ${aliases.join(', ')}`), width, ''))
  return lines.join('\n')
}

function section(title: string, all: number, texts: readonly string[], { paint }: Layout): string {
  if (all === 0) return ''
  const more = all > texts.length ? `\n  and ${all - texts.length} more` : ''
  return `${paint.bold(title)}\n${texts.join('\n')}${more}`
}

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
    paint.dim(wrap(whereWords(piece), width, '      ')),
  ].join('\n')
}

const sayings = (graph: Lookup, attributions: readonly AttributionRecord[], layout: Layout): readonly string[] =>
  attributions.slice(0, MOST).flatMap((attribution) => {
    const document = graph.documentById.get(attribution.document)
    return document ? [saying(graph, attribution, document, layout)] : []
  })

function saying(
  { entityById }: Lookup,
  { content }: AttributionRecord,
  document: DocumentRecord,
  { width, paint }: Layout,
): string {
  const words = content.map(([start, end]: Pair) => document.text.slice(start, end)).join(' … ')
  const outlet = document.outlet === null ? null : (entityById.get(document.outlet)?.name ?? null)
  const where = whereWords({ ...document, outletName: outlet, document: document.id })
  return `${wrap(quote({ text: words }), width, '  ')}\n${paint.dim(wrap(where, width, '      '))}`
}

const articles = (documents: EntityProfile['documents'], { width }: Layout): readonly string[] =>
  documents.slice(0, MOST).map(({ document, mentions }) => {
    const name = [document.title ?? document.path, document.published].filter((part) => part !== null).join(', ')
    return wrap(plainText(`${name} (${countWords(mentions, 'mention')})`), width, '  ')
  })
