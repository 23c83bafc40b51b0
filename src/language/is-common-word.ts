import { nlp } from './tagger'

const PROPER = [
  'ProperNoun',
  'Person',
  'FirstName',
  'LastName',
  'MaleName',
  'FemaleName',
  'Place',
  'City',
  'Country',
  'Region',
  'Organization',
  'Demonym',
  'SportsTeam',
  'Acronym',
]

/** Endings that a base form in the lexicon may have taken on. */
const ENDINGS = ['s', 'es', 'd', 'ed', 'ing', 'ly', "'s"]

/**
 * Whether compromise's lexicon has the word, or the word it is inflected from, as a common word.
 * `word` is in lower case.
 */
export const isCommonWord = (word: string): boolean =>
  isListed(word) ||
  (word.endsWith('ies') && isListed(`${word.slice(0, -3)}y`)) ||
  ENDINGS.some(
    (ending) => word.length > ending.length + 2 && word.endsWith(ending) && isListedStem(word.slice(0, -ending.length)),
  )

const isListedStem = (stem: string): boolean => isListed(stem) || isListed(`${stem}e`)

function isListed(word: string): boolean {
  const tags = lexicon[word]
  if (tags === undefined) return false
  return ![tags].flat().some((tag) => PROPER.includes(tag))
}

const lexicon: Readonly<Record<string, string | readonly string[]>> = Object.assign(
  Object.create(null),
  (nlp.model() as { readonly one: { readonly lexicon: object } }).one.lexicon,
)
