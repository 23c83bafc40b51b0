import type { Mention } from '../../model'
import { framesByNoun, singularOf } from '../lexicon'
import { GROUP_HEADS } from '../lexicon/group-heads'
import type { SentenceView } from '../sentence/sentence-view'

/** "*American* families", "*Ukrainian* barley": the words are about them, not about the country that they come from. */
export const isMereOrigin = ({ tokens, parse }: SentenceView, { form, tokens: place }: Mention): boolean =>
  form === 'demonym' &&
  parse.phrases.some(
    ({ start, head }) => start <= place.start && place.end <= head && !speaksOfState(tokens[head]?.normal ?? ''),
  )

/** Its arms and its deeds are the state's own: "the Syrian *government*", "the Israeli *raid*". */
const speaksOfState = (head: string): boolean => GROUP_HEADS.has(head) || framesByNoun.has(singularOf(head))
