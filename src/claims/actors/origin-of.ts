import type { Mention } from '../../model'
import { framesByNoun, singularOf } from '../lexicon'
import { GROUP_HEADS } from '../lexicon/group-heads'
import type { SentenceView } from '../sentence/sentence-view'

/**
 * What only comes from the country that a mention names: the "families" of "*American* families", the "barley" of "*Ukrainian*
 * barley". Null where there is nothing of the kind: "the Syrian *government*" and "the Israeli *raid*" are the state's own.
 */
export function originOf({ tokens, parse }: SentenceView, { form, tokens: place }: Mention): string | null {
  if (form !== 'demonym') return null
  const phrases = parse.phrases.filter(({ start, head }) => start <= place.start && place.end <= head)
  const words = phrases.map(({ head }) => tokens[head]?.normal ?? '')
  return words.find((word) => !GROUP_HEADS.has(word) && !framesByNoun.has(singularOf(word))) ?? null
}
