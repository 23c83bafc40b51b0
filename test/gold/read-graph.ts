import { extract } from '../../src/extract'
import type { GraphData } from '../../src/model'

const NO_ARTICLE = /^.{0,200}\bno prose\b/

/**
 * The graph of a few texts; their documents have the paths `0.txt`, `1.txt` and so on.
 * Null where the extractor takes one of them for no article at all: then it found nothing.
 */
export function readGraph(texts: readonly string[]): GraphData | null {
  try {
    return extract(texts.map((text, index) => ({ path: `${index}.txt`, text })))
  } catch (error) {
    if (error instanceof Error && NO_ARTICLE.test(error.message)) return null
    throw error
  }
}
