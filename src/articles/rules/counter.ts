import type { BlockRule } from '../finding'

const COUNTED = '(?:views?|page views|comments?|shares?|likes?|reads?|votes?|replies|followers|reactions?|viewed|hits)'
const COUNT_FIRST = new RegExp(`^\\(?[\\d.,]{1,12}k?\\+? ${COUNTED}\\)?$`, 'i')
const COUNT_LAST = new RegExp(`^${COUNTED}\\s?:?\\s?\\(?[\\d.,]{1,12}k?(?: times)?\\)?$`, 'i')
const READING_TIME =
  /^(?:reading time|estimated reading time)\b.{0,20}$|^(?:about )?\d{1,3}[ -]min(?:ute)?s?\.? read(?:ing)?$/i
const TIME_AGO =
  /^(?:(?:published|posted|updated|last updated) )?(?:about |an? |\d{1,3} )(?:second|minute|min|hour|hr|day|week|month|year)s? ago$/i

/** "Views: 1842", "12 comments", "5 min read", "2 hours ago". */
export const counter: BlockRule = {
  id: 'counter',
  where: 'anywhere',
  read: ({ words }) =>
    [COUNT_FIRST, COUNT_LAST, READING_TIME, TIME_AGO].some((pattern) => pattern.test(words)) ? {} : null,
}
