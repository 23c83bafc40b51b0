import type { GraphData } from '../../model'
import { plainText } from '../terminal/plain-text'
import { warn } from '../terminal/print'

/**
 * Says so where the answer of a command leaves out what an exported file has not, though the graph that it was made of may have it.
 * `path` is what was opened.
 */
export function warnPartial({ mentions, relations }: GraphData, path: string): void {
  if (mentions.length > 0 || relations.length === 0) return
  warn(
    `${plainText(path)} is an exported file: it knows no mentions, and of statements only those behind relations, without ` +
      'their words. The graph folder knows all.',
  )
}
