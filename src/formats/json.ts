import { toGraphology } from '../graphology'
import type { GraphData } from '../model'
import { jsonText } from './json-text'

function* jsonList(name: string, values: readonly unknown[], after: string): Iterable<string> {
  yield `${jsonText(name)}: [\n`
  for (const [index, value] of values.entries()) yield `${jsonText(value)}${index + 1 < values.length ? ',' : ''}\n`
  yield `]${after}\n`
}

/** graphology's serialized form, a node or edge a line, so that a change to the graph reads well as a difference of lines. */
export function* json(data: GraphData): Iterable<string> {
  const { attributes, options, nodes, edges } = toGraphology(data)
  yield '{\n'
  yield `"attributes": ${jsonText(attributes)},\n`
  yield `"options": ${jsonText(options)},\n`
  yield* jsonList('nodes', nodes, ',')
  yield* jsonList('edges', edges, '')
  yield '}\n'
}
