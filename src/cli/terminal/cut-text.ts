import { foldText } from './fold-text'

/** Text of at most `width` columns: what is longer ends between two words, with an ellipsis. */
export function cutText(text: string, width: number): string {
  const [first = '', ...others] = foldText(text, width)
  return others.length === 0 ? text : `${first} …`
}
