import type { Headline } from './choose-headline'
import { isSentenceLike } from './is-sentence-like'
import { countWords, type TextBlock } from './text-block'

/** Shorter blocks above the first sentence are section names and labels. */
const FEWEST_WORDS_OF_A_STANDFIRST = 4
/** Shorter blocks below the last sentence are tags and buttons. */
const FEWEST_WORDS_OF_A_LAST_LINE = 6
/** With fewer sentences than these an article gives no measure of what is out of place in it. */
const ENOUGH_PROSE = 3

/**
 * Picks the paragraphs of the body among the blocks that no rule knows. Between the first and the last sentence everything
 * is prose (subheads too); above and below, lines that are no sentences have to earn it.
 */
export function selectProse(blocks: readonly TextBlock[], headline: Headline | null): TextBlock[] {
  const titleAt = headline?.block ? blocks.indexOf(headline.block) : -1
  const below = blocks.slice(titleAt + 1)
  const sentences = below.filter(isSentenceLike).length
  if (sentences === 0) return below
  const first = below.findIndex(isSentenceLike)
  const last = below.findLastIndex(isSentenceLike)
  const head = below.slice(0, first).filter(({ words }) => countWords(words) >= FEWEST_WORDS_OF_A_STANDFIRST)
  const foot = below.slice(last + 1)
  return [...head, ...below.slice(first, last + 1), ...(sentences < ENOUGH_PROSE ? foot : proseOfFoot(foot))]
}

/** One long line without a full stop is a paragraph that was cut off; several are titles of other articles. */
function proseOfFoot(foot: readonly TextBlock[]): TextBlock[] {
  const long = foot.filter(({ words }) => countWords(words) >= FEWEST_WORDS_OF_A_LAST_LINE)
  return long.length === 1 ? long : []
}
