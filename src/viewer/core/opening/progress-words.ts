import type { ExtractionProgress } from '../../../run/browser'
import { countWords } from '../words/count-words'

/** What is being done, in words. */
export function progressWords(progress: ExtractionProgress | null): string {
  if (progress === null) return 'Reading the graph'
  const { done, all } = progress
  if (all === 0) return 'Reading the files'
  return done < all
    ? `${done} of ${countWords(all, 'article')} read`
    : `${countWords(all, 'article')} read: joining what they say and laying out the graph`
}
