import type { DocumentRecord } from '../../../model'
import { nameOf, type ViewerGraph } from '../graph/viewer-graph'

/** The title of an article, or the name of its file. */
export const articleTitle = ({ title, path }: DocumentRecord): string => title ?? path

/** Outlet and date of an article, as far as they are known, and the agency that it credits: "Le Courrier, crediting AFP, 2017-05-30". */
export const articleOrigin = ({ outlet, agency, published }: DocumentRecord, graph: ViewerGraph): string =>
  [
    outlet === null ? 'outlet unknown' : nameOf(graph, outlet),
    ...(agency === null || agency === outlet ? [] : [`crediting ${nameOf(graph, agency)}`]),
    published ?? 'undated',
  ].join(', ')

/** The address of an article where it is one that a browser may open; an article's text could hold any other scheme. */
export function safeAddress({ url }: DocumentRecord): string | null {
  if (url === null || !URL.canParse(url)) return null
  return ['http:', 'https:'].includes(new URL(url).protocol) ? url : null
}
