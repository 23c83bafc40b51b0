import type { BlockRule } from '../finding'
import { countWords } from '../text-block'

const LONGEST_LABEL_IN_WORDS = 5
const FIELD =
  /\b(?:name|e-?mail|password|phone|telephone|address|website|message|subject|comment|captcha|zip code|user ?name)\b/i
const POSSESSIVE = /^(?:your|my|friend['’]s|first|last|full|enter)\b/i

/** "• Your name:", "E-mail *": the label of a form's field. */
export const formLabel: BlockRule = {
  id: 'form-label',
  where: 'anywhere',
  read({ kind, words }) {
    if (!FIELD.test(words) || countWords(words) > LONGEST_LABEL_IN_WORDS) return null
    const isMarked = /[:*]$/.test(words) || (POSSESSIVE.test(words) && !/[.!?]$/.test(words))
    return isMarked || (kind === 'item' && !/[.!?]$/.test(words)) ? {} : null
  },
}
