import type { EntityRecord, RelationRecord } from '../../model'
import { type Records, relationRow } from '../rows'
import { escapeMarkdown } from './escape-markdown'
import { Footnotes } from './footnotes'
import { relationStatement } from './relation-statement'

/**
 * Everything between two entities as Markdown: a statement for each relation, in the order given, and the footnotes with its sentences.
 *
 * @example
 * const [left, right] = [graph.entity('Putin'), graph.entity('Macron')]
 * const relations = graph.relations({ between: [left.id, right.id] })
 * pairMarkdown([left, right], relations, recordsOf(graph.data)) // '# Vladimir Putin and Emmanuel Macron\n\n- ...'
 */
export function pairMarkdown(
  [left, right]: readonly [EntityRecord, EntityRecord],
  relations: readonly RelationRecord[],
  records: Records,
): string {
  const footnotes = new Footnotes()
  const statements = relations.map((relation) => `- ${relationStatement(relationRow(records, relation), footnotes)}\n`)
  const body = statements.length === 0 ? 'No relation joins the two.\n' : `${statements.join('')}\n${footnotes.flush()}`
  return `# ${escapeMarkdown(`${left.name} and ${right.name}`)}\n\n${body}`
}
