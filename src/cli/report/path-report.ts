import { relationRow } from '../../formats'
import { strengthInWords } from '../../model'
import type { GraphPath, Hop, Lookup } from '../../query'
import type { Layout } from '../terminal/layout'
import { plainText } from '../terminal/plain-text'
import { countWords } from './count-words'
import { relationText } from './relation-text'

/** Paths in words: the stops in one line, then each hop with its best relation and a quoted sentence. */
export const pathReport = (graph: Lookup, paths: readonly GraphPath[], layout: Layout): string =>
  paths.map((path) => pathText(graph, path, layout)).join('\n')

function pathText(graph: Lookup, { hops, strength }: GraphPath, layout: Layout): string {
  const stops = [...hops.slice(0, 1).map(({ from }) => from), ...hops.map(({ to }) => to)]
  const line = stops.map(({ name }) => plainText(name)).join(' – ')
  const title = `${layout.paint.bold(line)} (${countWords(hops.length, 'hop')}; ${strengthInWords(strength)})`
  return [title, ...hops.map((hop) => hopText(graph, hop, layout))].join('\n').concat('\n')
}

function hopText(graph: Lookup, { relations, strength }: Hop, layout: Layout): string {
  const [best, ...others] = relations
  if (!best) return ''
  const more = others.length > 0 ? `; and ${countWords(others.length, 'other relation')} between the two` : ''
  return `${relationText(relationRow(graph, best), layout)}\n      ${strengthInWords(strength)}${more}`
}
