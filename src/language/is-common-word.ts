import { foldName, lazily } from '../model'
import { isGivenName, isSurname } from './given-names'
import { COMMON_WORDS } from './lexicon'
import { ownWorld } from './tagging/own-world'

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

/** An ending that a base form may have taken on, and what the base may have lost to it. */
interface Ending {
  readonly ending: string
  readonly lost: readonly string[]
  /** The last letters that a base has before this ending. Any, where there are none. */
  readonly after?: readonly string[]
}

const ENDINGS: readonly Ending[] = [
  { ending: 's', lost: [''] },
  { ending: 'es', lost: [''], after: ['s', 'x', 'z', 'ch', 'sh', 'o'] },
  { ending: 'ies', lost: ['y'] },
  { ending: 'ed', lost: ['', 'e'] },
  { ending: 'ied', lost: ['y'] },
  { ending: 'ing', lost: ['', 'e'] },
  { ending: 'ly', lost: [''] },
  { ending: "'s", lost: [''] },
]

/** Shorter than that, what an ending leaves of a word is seldom its base: the "k" of "king". */
const SHORTEST_STEM = 3

/**
 * Whether the word, or the word it is inflected from, is a common word: in `COMMON_WORDS`, or in compromise's lexicon
 * with a tag other than a name's. Names that only look inflected ("James", "Jared") are none. `word` is in lower case.
 */
export const isCommonWord = (word: string): boolean =>
  isListed(word) || (ENDINGS.some((row) => isInflected(word, row)) && !isGivenName(word) && !isSurname(word))

function isInflected(word: string, { ending, lost, after = [''] }: Ending): boolean {
  if (!word.endsWith(ending)) return false
  const stem = word.slice(0, -ending.length)
  if (stem.length < SHORTEST_STEM || !after.some((letters) => stem.endsWith(letters))) return false
  return lost.some((letters) => isListed(stem + letters))
}

const isListed = (word: string): boolean => isTaggedAsCommon(word) || commonWords().has(foldName(word))

function isTaggedAsCommon(word: string): boolean {
  const { lexicon } = ownWorld.model.one
  if (!Object.hasOwn(lexicon, word)) return false
  return ![lexicon[word] ?? []].flat().some((tag) => PROPER.includes(tag))
}

const commonWords = lazily((): ReadonlySet<string> => new Set(COMMON_WORDS))
