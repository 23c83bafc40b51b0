import type { Standing, Voice } from '../filter/standings'

/** What sentences do that put what they say so: "5 sentences that say it is not so". */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  asserted: 'state it as a fact',
  future: 'announce or expect it',
  hypothetical: 'call it possible or wished for',
  historical: 'recall it from long ago',
  negated: 'say it is not so',
}

/** On whose word sentences say it: "5 sentences in the article’s own words". */
export const VOICE_WORDS: Readonly<Record<Voice, string>> = {
  article: 'in the article’s own words',
  attributed: 'on somebody’s word',
}
