import type { ExplainedChain, Words } from '../../../model'

/** The words in the text, and the name of what they stand for where that is another: `Moscow (Russia)`. */
export function chainWords(words: Words | null, chain: ExplainedChain | null): string {
  const shown = (words?.text ?? '').replace(/\s+/g, ' ')
  if (chain === null || shown === chain.name) return shown
  return shown === '' ? chain.name : `${shown} (${chain.name})`
}
