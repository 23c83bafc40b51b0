import type { ReadSentence } from './article-reader'
import type { Match } from './match'
import { isFigure } from './words/is-figure'
import { isName } from './words/is-name'

/** With so many sentences in common, articles are no longer alike by chance. */
const FEWEST_IN_COMPANY = 3
/** "Most": more than half of the words of one of the two. */
const MOST = 0.5
/** A sentence as full as that is nobody else's, though it names nothing. */
const FULL = 12

/**
 * Keeps the matches that hold in view of what else the two articles share.
 *
 * - One proven sentence stands alone if it says who, where or how many: what names nothing ("The talks will go on next week, they said in
 *   a statement") is a formula until more is shared.
 * - Quotations and short sentences need one proven sentence beside them.
 * - Heavily rewritten ones need two, or must make up most of an article together.
 */
export function keepCredible(
  matches: readonly Match[],
  article: readonly ReadSentence[],
  earlier: readonly ReadSentence[],
): Match[] {
  const proven = matches.filter(({ kinship }) => kinship === 'proven')
  const [only] = proven
  if (only && matches.length === 1) return isTelling(article[only.at]) ? [only] : []
  const areMost = coverMost(
    matches.filter(({ kinship }) => kinship !== 'alike'),
    article,
    earlier,
  )
  return matches.filter(
    ({ kinship }) => kinship === 'proven' || areMost || (kinship === 'alike' ? proven.length >= 1 : proven.length >= 2),
  )
}

const isTelling = (sentence: ReadSentence | undefined): boolean =>
  sentence !== undefined &&
  (sentence.bag.length >= FULL || sentence.words.some((word) => isName(word) || isFigure(word)))

/** Whether the sentences hold most of the words of either article. */
function coverMost(
  matches: readonly Match[],
  article: readonly ReadSentence[],
  earlier: readonly ReadSentence[],
): boolean {
  if (matches.length < FEWEST_IN_COMPANY) return false
  const share = (all: readonly ReadSentence[], chosen: ReadonlySet<number>): number =>
    lengthOf(all.filter((_, at) => chosen.has(at))) / lengthOf(all)
  const [own, theirs] = [new Set(matches.map(({ at }) => at)), new Set(matches.map(({ from }) => from))]
  return share(article, own) > MOST || share(earlier, theirs) > MOST
}

const lengthOf = (sentences: readonly ReadSentence[]): number =>
  sentences.reduce((length, { words }) => length + words.length, 0)
