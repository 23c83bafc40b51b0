import type { VerbGroup } from '../model'
import { TAKES_BARE_VERB } from './lexicon/verb-or-noun-words'
import type { SentenceReader } from './sentence-reader'
import { mayBeParticiple } from './verb-forms'

/** "helped *build* it", "let Manila *refuel* its ships": an infinitive without its "to". */
export function isBareInfinitive({ open, previous, floating, wordAt }: SentenceReader, verb: VerbGroup): boolean {
  const word = wordAt(verb.head)
  if (!open.verb || verb.helpers.length > 0 || verb.form !== 'finite') return false
  if (!TAKES_BARE_VERB.includes(wordAt(open.verb.head)) || mayBeParticiple(word) || word.endsWith('s')) return false
  return previous?.kind === 'verb' || (previous?.kind === 'nouns' && floating?.afterComma === false)
}

/** The object does it; without one, the subject. */
export const readBareInfinitive = (state: SentenceReader, verb: VerbGroup): void => {
  const { open } = state
  const doers = open.objects.length > 0 ? open.objects : open.subjects
  state.begin({ ...verb, form: 'infinitive' }, open, 'infinitive', doers)
}
