import { isCommonWord } from '../../language'
import type { ComparedWord } from './compared-word'

/** Whether a word names something. A common word that opens the sentence has its capital from there. */
export const isName = ({ plain, isCapitalised, isFunction, isFirst }: ComparedWord): boolean =>
  isCapitalised && !isFunction && !(isFirst && isCommonWord(plain))
