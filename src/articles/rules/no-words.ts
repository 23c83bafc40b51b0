import type { BlockRule } from '../finding'

/** "* * *", "----", "•": a line without a letter or digit. */
export const noWords: BlockRule = {
  id: 'no-words',
  where: 'anywhere',
  read: ({ words }) => (/[\p{L}\p{N}]/u.test(words) ? null : {}),
}
