import type { BlockContext, BlockPlace, BlockRule, Finding } from './finding'
import { isSentenceLike } from './is-sentence-like'
import { BLOCK_RULES } from './rules'
import { countWords, type TextBlock } from './text-block'

/** A block with what the rules made of it: null where it is the article's own words. */
export interface LabelledBlock {
  readonly block: TextBlock
  readonly finding: Finding | null
  readonly place: BlockPlace
}

const FEWEST_WORDS_OF_A_TITLE = 3

/**
 * Tells prose from metadata and furniture, block by block in reading order. The head reaches to the first sentence that is
 * no furniture, the foot begins after the last.
 */
export function labelBlocks(blocks: readonly TextBlock[]): LabelledBlock[] {
  const anywhere = closeLists(
    blocks,
    blocks.map((block) => findingOf(block, 'anywhere', IN_THE_OPEN)),
  )
  const isProse = (i: number): boolean => {
    const block = blocks[i]
    return block !== undefined && !anywhere[i] && isSentenceLike(block) && !findingOf(block, 'edges', IN_THE_OPEN)
  }
  const indices = blocks.map((_, i) => i)
  const first = indices.find(isProse) ?? blocks.length
  const last = indices.findLast(isProse) ?? -1
  let isBelowTitle = false
  return blocks.map((block, i) => {
    const place = i < first ? 'head' : i > last ? 'foot' : 'middle'
    const finding = anywhere[i] ?? edgeFinding(block, place, { isBelowTitle, isFoot: place === 'foot' })
    if (!finding && countWords(block.words) >= FEWEST_WORDS_OF_A_TITLE) isBelowTitle = true
    return { block, finding, place }
  })
}

const IN_THE_OPEN: BlockContext = { isBelowTitle: false, isFoot: false }

function edgeFinding(block: TextBlock, place: BlockPlace, context: BlockContext): Finding | null {
  const atEdge = place === 'middle' ? null : findingOf(block, 'edges', context)
  return atEdge ?? (place === 'head' ? findingOf(block, 'head', context) : null)
}

function findingOf(block: TextBlock, where: BlockRule['where'], context: BlockContext): Finding | null {
  for (const rule of BLOCK_RULES) {
    const finding = rule.where === where ? rule.read(block, context) : null
    if (finding) return finding
  }
  return null
}

/** Below the first sentence, every title under "Related stories" is a teaser, up to the next sentence or heading. */
function closeLists(blocks: readonly TextBlock[], findings: readonly (Finding | null)[]): (Finding | null)[] {
  let isBelowProse = false
  let isOpen = false
  return blocks.map((block, i) => {
    const finding = findings[i] ?? null
    if (finding) {
      isOpen = isBelowProse && (finding.opensList ?? isOpen)
      return finding
    }
    const isSentence = isSentenceLike(block)
    isBelowProse ||= isSentence
    isOpen &&= !isSentence && block.kind !== 'heading'
    return isOpen ? {} : null
  })
}
