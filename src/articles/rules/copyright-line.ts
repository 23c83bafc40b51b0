import type { BlockRule } from '../finding'
import { isOutletName } from '../is-outlet-name'
import { countWords } from '../text-block'

const LONGEST_LINE_IN_WORDS = 40
const MARK = /^(?:©|\(c\)\s|copyright\b)[\s:©]*(?:\(c\)\s*)?(?:copyright\b)?[\s:©]*/i
const YEARS = /^(?:\d{4}(?:\s*[-–]\s*\d{2,4})?)[\s,.:-]*/
const RIGHTS = /\brights reserved\b|\bmay not be\b/i
const TAIL = /(?:[\s,.|–-]*\ball rights\b.*|[\s,.]+)$/i

/** "© 2020 Reuters. All rights reserved." names the publisher; its year is not the article's date. Without a word on rights it may be a picture's. */
export const copyrightLine: BlockRule = {
  id: 'copyright-line',
  where: 'anywhere',
  read({ words }) {
    if (!MARK.test(words) || countWords(words) > LONGEST_LINE_IN_WORDS) return null
    const claim = words.slice(0, 200).replace(MARK, '').replace(YEARS, '')
    const owner = claim
      .replace(TAIL, '')
      .replace(/\. .*$/, '')
      .replace(/^by /i, '')
    const name = owner.replace(/,? (?:inc|ltd|llc|plc|corp|limited)\b\.?$/i, '')
    if (!isOutletName(name)) return {}
    return { outlet: name, holds: RIGHTS.test(words) ? 'anywhere' : 'foot' }
  },
}
