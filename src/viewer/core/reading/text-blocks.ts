import type { Span } from '../../../model'

/** The paragraphs of a text, each with the line breaks behind it; together they are the text. */
export function textBlocks(text: string): readonly Span[] {
  const starts = [0, ...Array.from(text.matchAll(/\n+/g), ({ index, 0: breaks }) => index + breaks.length)]
  return starts
    .map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
    .filter(({ start, end }) => start < end)
}

/** For each block the marks that reach into it; the same empty list for all that none reaches into. Blocks follow one another. */
export function marksByBlock<Mark extends Span>(
  blocks: readonly Span[],
  marks: readonly Mark[],
): readonly (readonly Mark[])[] {
  const lists = new Map<number, Mark[]>()
  for (const mark of marks.filter(({ start, end }) => start < end)) {
    for (let index = firstReached(blocks, mark.start); (blocks[index]?.start ?? mark.end) < mark.end; index++) {
      const list = lists.get(index)
      if (list) list.push(mark)
      else lists.set(index, [mark])
    }
  }
  return blocks.map((_, index) => lists.get(index) ?? NONE)
}

const NONE: readonly never[] = []

/** Index of the first block that ends behind an offset. */
function firstReached(blocks: readonly Span[], offset: number): number {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
