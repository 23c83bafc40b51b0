import type { BlockRule } from '../finding'
import { readNames } from '../read-names'

/** "Jane Doe" alone, or "Jane Doe, Reuters", between the headline and the first sentence. */
export const namesUnderTitle: BlockRule = {
  id: 'names-under-title',
  where: 'head',
  read({ kind, words }, { isBelowTitle }) {
    const names = isBelowTitle && kind === 'text' ? readNames(words) : null
    if (!names) return null
    const [credit] = names.outlets
    return { authors: names.people, ...(credit && { credit }) }
  },
}
