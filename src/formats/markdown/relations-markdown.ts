import { groupBy, type RelationRecord } from '../../model'
import { type Records, relationRow } from '../rows'
import { escapeMarkdown } from './escape-markdown'
import { Footnotes } from './footnotes'
import { relationStatement } from './relation-statement'

/**
 * A list of relations as Markdown, in pieces: a section for each two entities, in the order in which they first come, with a statement for
 * each relation and, under it, the footnotes with its sentences.
 *
 * @example
 * const graph = await openGraph('graph')
 * const relations = graph.relations({ type: 'accuse', minSources: 2 })
 * const report = [...relationsMarkdown(relations, recordsOf(graph.data), 'Accusations')].join('')
 */
export function* relationsMarkdown(
  relations: readonly RelationRecord[],
  records: Records,
  title = 'Relations',
): Iterable<string> {
  const footnotes = new Footnotes()
  yield `# ${escapeMarkdown(title)}\n`
  for (const pair of groupBy(relations, pairOf).values()) {
    yield* pairSection(pair, records, footnotes)
    yield `\n${footnotes.flush()}`
  }
}

/** A heading with the names of the two, and a statement for each of their relations. */
function* pairSection(relations: readonly RelationRecord[], records: Records, footnotes: Footnotes): Iterable<string> {
  for (const [index, relation] of relations.entries()) {
    const row = relationRow(records, relation)
    if (index === 0) yield `\n## ${escapeMarkdown(`${row.sourceName} – ${row.targetName}`)}\n\n`
    yield `- ${relationStatement(row, footnotes)}\n`
  }
}

const pairOf = ({ source, target }: RelationRecord): string =>
  source < target ? `${source} ${target}` : `${target} ${source}`
