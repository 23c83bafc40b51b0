import { COUNTRIES, ORGANIZATIONS } from '../../language'
import { foldName, groupBy, lazily } from '../../model'
import { hashWord } from '../hashing/hash-word'
import { SYNONYMS } from '../lexicon/synonyms'
import { wordForms } from './word-forms'

/** A phrase that is compared as one word. */
export interface Phrase {
  readonly words: readonly string[]
  readonly folded: string
  readonly hash: number
  /** Found only where it is written with a capital: "Turkey", "US". */
  readonly isName: boolean
}

const formsOf = (phrase: string): readonly string[] =>
  phrase.split(/[\s_-]+/u).flatMap((word) => wordForms(word.replaceAll('.', '')))

interface Named {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly ambiguous?: boolean | readonly string[]
}

function namePhrases({ name, aliases = [], ambiguous }: Named, more: readonly string[] = []): Phrase[] {
  const unsure = new Set(Array.isArray(ambiguous) ? ambiguous : [])
  if (ambiguous === true) return []
  const folded = foldName(name).replaceAll(' ', '')
  return [name, ...aliases, ...more]
    .filter((phrase) => !unsure.has(phrase))
    .map((phrase) => ({ words: formsOf(phrase), folded, hash: hashWord(folded), isName: true }))
}

function* synonymPhrases(): Iterable<Phrase> {
  const taken = new Set<string>()
  for (const line of SYNONYMS.trim().split('\n')) {
    const members = line.split(' ')
    const [folded = ''] = formsOf(members[0] ?? '')
    for (const member of members) {
      if (taken.has(member)) continue
      for (const form of [member, ...inflectionsOf(member)]) {
        taken.add(form)
        yield { words: formsOf(form), folded, hash: hashWord(folded), isName: false }
      }
    }
  }
}

/** What a noun or verb of the list may look like in a sentence. Some are no words, and are never met. */
function inflectionsOf(word: string): readonly string[] {
  if (word.includes('_')) return []
  const stem = word.replace(/e$/, '')
  const plural = word.replace(/(?<=[^aeiou])y$/, 'ie').replace(/(?<=s|x|ch|sh)$/, 'e')
  return [`${plural}s`, `${stem.replace(/(?<=[^aeiou])y$/, 'i')}ed`, `${stem}ing`]
}

const allPhrases = (): Phrase[] => [
  ...COUNTRIES.flatMap((country) => namePhrases(country, country.demonyms)),
  ...ORGANIZATIONS.flatMap((body) => namePhrases(body)),
  ...synonymPhrases(),
]

/** All phrases by their first word, the longest first. A country's adjective counts for its name, as in "Russian troops", "Russia's troops". */
export const phrasesByFirst = lazily((): ReadonlyMap<string, readonly Phrase[]> => {
  const longestFirst = allPhrases()
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length)
  return groupBy(longestFirst, ({ words: [first = ''] }) => first)
})
