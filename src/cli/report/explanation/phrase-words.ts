import type { ExplainedPhrase } from '../../../model'

/** A noun phrase with what hangs on it in brackets: `the talks (with the leader (of Iran); in Geneva)`. */
export function phraseWords({ text, complements }: ExplainedPhrase): string {
  const hanging = complements.map(({ preposition, phrases }) => `${preposition} ${phrasesWords(phrases)}`)
  return hanging.length === 0 ? text : `${text} (${hanging.join('; ')})`
}

export const phrasesWords = (phrases: readonly ExplainedPhrase[]): string => phrases.map(phraseWords).join(' + ')
