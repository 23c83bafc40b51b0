import type { PressGraph } from '../../../query'
import type { ExportOptions } from './export-options'
import { tablesToExport } from './tables-to-export'

/**
 * A graph, or a part of it, as the text of one file in another format, piece by piece: joined they are all of it, but they need not be in
 * memory at once. Of a format of several tables it is the main one unless another is named. Same graph and options, same text.
 *
 * Throws a RangeError on an option that there isn't and where the format has no such table, and a NameError on a name in the filter that
 * stands for no entity or several.
 *
 * @example
 * const pieces = exportPieces(graph, { format: 'csv', table: 'evidence', filter: { from: 'Macron' } })
 * for (const piece of pieces) if (!socket.write(piece)) await once(socket, 'drain')
 */
export const exportPieces = (graph: PressGraph, options: ExportOptions): Iterable<string> =>
  tablesToExport(graph, options)[0].pieces
