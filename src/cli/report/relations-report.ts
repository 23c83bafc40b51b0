import { pairMarkdown, relationsMarkdown } from '../../formats'
import type { RelationRecord } from '../../model'
import type { Lookup, RelationFilter } from '../../query'

/** Relations that a filter has found, in Markdown: where it asks for what is between two entities, a report of the pair. */
export function relationsReport(
  graph: Lookup,
  { between = [] }: RelationFilter,
  relations: readonly RelationRecord[],
): Iterable<string> {
  const [left, right, ...others] = between.map((name) => graph.names.resolve(name))
  return left && right && others.length === 0
    ? [pairMarkdown([left, right], relations, graph)]
    : relationsMarkdown(relations, graph)
}
