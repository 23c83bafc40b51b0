import { plainLetters } from '../../language/plain-letters'
import { foldName } from '../../model'
import { NUMBER_WORDS } from '../lexicon/number-words'

/** What is left of contracted words: "isn't" is "is not". */
const CONTRACTED: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'s", ''],
  ["'m", 'am'],
  ["'d", ''],
]

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
}

/** The words that a run of letters stands for, each without case, diacritics and British or American ways of spelling. */
export function wordForms(run: string): readonly string[] {
  const lower = run.toLowerCase().replaceAll('’', "'")
  const irregular = IRREGULAR[lower]
  if (irregular) return irregular
  const [ending, word] = CONTRACTED.find(([end]) => lower.endsWith(end)) ?? ['', '']
  const base = plainForm(ending === '' ? lower : lower.slice(0, -ending.length))
  return [base, word].filter((form) => form !== '')
}

function plainForm(word: string): string {
  if (/^\p{N}/u.test(word)) return word.replaceAll(',', '')
  const folded = /^[a-z]+$/.test(word) ? word : plainLetters(foldName(word.replaceAll('.', '')).replaceAll(' ', ''))
  return NUMBER_WORDS.get(folded) ?? oneSpelling(folded)
}

const SHORTEST_TO_RESPELL = 5

/** British and American spellings, and single and double consonants before an ending, come out alike. They need not be words. */
function oneSpelling(word: string): string {
  if (word.length < SHORTEST_TO_RESPELL) return word
  return word
    .replace(/is(?=(?:e|ed|es|ing|ation|ations|er|ers)$)/, 'iz')
    .replace(/ys(?=(?:e|ed|ing)$)/, 'yz')
    .replace(/our(?=(?:s|ed|ing|ite|able|al|er|ers|hood|ly)?$)/, 'or')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/ogue(?=s?$)/, 'og')
    .replace(/ence(?=s?$)/, 'ense')
    .replace(/ll(?=(?:ed|ing|er|ers)$)/, 'l')
    .replace(/amme(?=s?$)/, 'am')
}
