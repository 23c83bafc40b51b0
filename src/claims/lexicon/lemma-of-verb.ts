import { IRREGULAR_VERBS } from '../../language'

const VOWELS = new Set('aeiou')

const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.has(letter)

/** "stopp" and "bann", but neither "stop" nor "vetoo". */
const isDoubled = (stem: string): boolean => stem.at(-1) === stem.at(-2) && !isVowel(stem.at(-1))

/** Consonants that stand double at the end of a lemma: "kill", "dismiss", "bluff", "buzz". */
const KEPT_DOUBLE = new Set('lszf')

/** "fin" and "hop" of "fined" and "hoped" (a lemma "hop" would double its p): a short stem has lost an e. */
const lostE = (stem: string): boolean =>
  stem.length < 5 && isVowel(stem.at(-2)) && !isVowel(stem.at(-1)) && !isVowel(stem.at(-3))

/** Lemmas whose form with the suffix taken off (-ed, -ing) is the stem, most likely first. */
function lemmasOfStem(stem: string): readonly string[] {
  if (isDoubled(stem)) {
    const single = stem.slice(0, -1)
    return KEPT_DOUBLE.has(stem.at(-1) ?? '') ? [stem, single, `${stem}e`] : [single, stem]
  }
  if (stem.endsWith('ck')) return [stem, stem.slice(0, -1)]
  return lostE(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`]
}

function lemmasOfThirdPerson(word: string): readonly string[] {
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)]
  if (/(?:ss|x|zz|ch|sh|o)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)]
  return [word.slice(0, -1), word.slice(0, -2)]
}

function lemmasByRule(word: string): readonly string[] {
  if (word.endsWith('ied')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)]
  if (word.endsWith('ed')) return lemmasOfStem(word.slice(0, -2))
  if (word.endsWith('ing')) return lemmasOfStem(word.slice(0, -3))
  if (word.endsWith('s') && !word.endsWith('ss')) return lemmasOfThirdPerson(word)
  return []
}

/** The tables are written in American spelling: "criticise" -> "criticize", "labour" -> "labor". */
function americanSpellings(lemma: string): readonly string[] {
  if (lemma.endsWith('ise') || lemma.endsWith('yse')) return [lemma, `${lemma.slice(0, -2)}ze`]
  if (lemma.endsWith('our')) return [lemma, `${lemma.slice(0, -3)}or`]
  if (lemma.endsWith('fil') || lemma.endsWith('rol')) return [lemma, `${lemma}l`]
  return [lemma]
}

/**
 * What a verb may be a form of, most likely first: "stopped" -> ["stop", "stopp", ...]. Not every candidate is a word;
 * the caller takes the first that its table knows. The word itself is always among them.
 * @param word lower case
 */
export function lemmaOfVerb(word: string): readonly string[] {
  const irregular = IRREGULAR_VERBS.get(word)
  const regular = lemmasByRule(word)
  const candidates = [...(irregular ? [irregular] : []), ...(regular.length > 0 ? [...regular, word] : [word])]
  return [...new Set(candidates.flatMap(americanSpellings))].filter((lemma) => lemma.length > 1)
}
