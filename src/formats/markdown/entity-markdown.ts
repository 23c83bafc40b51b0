import {
  type AttributionRecord,
  countInWords,
  type DocumentRecord,
  type EntityRecord,
  type RelationRecord,
} from '../../model'
import { originOf, publisherInWords, type Records, relationRow, sayingRow } from '../rows'
import { codeSpan } from './code-span'
import { escapeMarkdown } from './escape-markdown'
import { Footnotes } from './footnotes'
import { MARKDOWN } from './markup'
import { relationStatement } from './relation-statement'
import { sayingStatement } from './saying-statement'

/** What is known of an entity. An `EntityProfile` of `pressgraph/query` is one. */
export interface ReportedEntity {
  /** The entity. */
  readonly entity: EntityRecord
  /** Its relations, best evidenced first. */
  readonly relations: readonly RelationRecord[]
  /** What it is said to have said. */
  readonly attributions: readonly AttributionRecord[]
  /** What others are said to have said of it. */
  readonly about: readonly AttributionRecord[]
  /** The documents that name it, and how often each does. */
  readonly documents: readonly { readonly document: DocumentRecord; readonly mentions: number }[]
}

/** So many of each list of a report. */
export interface ReportOptions {
  /** Of each list at most so many; all unless told. */
  readonly limit?: number | undefined
}

/**
 * An entity as Markdown: its names, relations, statements and articles, and the footnotes with all sentences behind them.
 *
 * @example
 * const report = entityMarkdown(graph.profile('Macron'), recordsOf(graph.data), { limit: 10 })
 */
export function entityMarkdown(profile: ReportedEntity, records: Records, { limit }: ReportOptions = {}): string {
  const footnotes = new Footnotes()
  const said = (saying: AttributionRecord): string => sayingStatement(sayingRow(records, saying), footnotes)
  const related = (relation: RelationRecord): string => relationStatement(relationRow(records, relation), footnotes)
  const parts = [
    heading(profile.entity),
    section('Relations', profile.relations, related, limit),
    section('Said', profile.attributions, said, limit),
    section('Said of it by others', profile.about, said, limit),
    section('Articles', profile.documents, (one) => articleWords(one, records), limit),
    footnotes.flush(),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function heading({ name, type, id, aliases, mentions, documents }: EntityRecord): string {
  const called = aliases.length === 0 ? '' : ` Also called ${aliases.map(escapeMarkdown).join(', ')}.`
  const counts = `${countInWords(mentions, 'mention')} in ${countInWords(documents, 'article')}`
  return `# ${escapeMarkdown(name)}\n\n${type} (${codeSpan(id)}), ${counts}.${called}\n`
}

function section<Item>(
  title: string,
  items: readonly Item[],
  statement: (item: Item) => string,
  limit = Number.POSITIVE_INFINITY,
): string {
  if (items.length === 0) return ''
  const shown = items.slice(0, limit)
  const more = items.length > shown.length ? `- and ${items.length - shown.length} more\n` : ''
  return `## ${title}\n\n${shown.map((item) => `- ${statement(item)}\n`).join('')}${more}`
}

function articleWords({ document, mentions }: ReportedEntity['documents'][number], records: Records): string {
  const { id, title, path, published, copyOf } = document
  const publisher = publisherInWords(originOf(records, id))
  const original = copyOf === null ? null : records.documentById.get(copyOf)
  const parts = [
    title === null ? '' : MARKDOWN.title(title),
    publisher === null ? '' : escapeMarkdown(publisher),
    published === null ? '' : escapeMarkdown(published),
    codeSpan(path),
    countInWords(mentions, 'mention'),
    original ? `a copy of ${original.title === null ? codeSpan(original.path) : MARKDOWN.title(original.title)}` : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}
