import type { ComparedWord } from './compared-word'

/** Whether a word has a digit in it once numbers in words are digits. */
export const isFigure = ({ folded }: ComparedWord): boolean => /\p{N}/u.test(folded)
