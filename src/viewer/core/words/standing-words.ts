import type { Standing, Voice } from '../filter/standings'

/** How sentences put what they say. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  asserted: 'stated as a fact',
  future: 'announced or expected',
  hypothetical: 'possible or wished for',
  historical: 'recalled from long ago',
  negated: 'said not to be so',
}

/** On whose word sentences say it: "5 sentences in the article’s own words". */
export const VOICE_WORDS: Readonly<Record<Voice, string>> = {
  article: 'in the article’s own words',
  attributed: 'on somebody’s word',
}
