const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map([
  ['aircraft', 'aircraft'],
  ['alumni', 'alumnus'],
  ['analyses', 'analysis'],
  ['axes', 'axis'],
  ['bases', 'base'],
  ['bonuses', 'bonus'],
  ['bureaux', 'bureau'],
  ['buses', 'bus'],
  ['campuses', 'campus'],
  ['caucuses', 'caucus'],
  ['chassis', 'chassis'],
  ['children', 'child'],
  ['crises', 'crisis'],
  ['criteria', 'criterion'],
  ['data', 'data'],
  ['feet', 'foot'],
  ['gases', 'gas'],
  ['headquarters', 'headquarters'],
  ['heroes', 'hero'],
  ['knives', 'knife'],
  ['leaves', 'leave'],
  ['lives', 'life'],
  ['media', 'medium'],
  ['men', 'man'],
  ['movies', 'movie'],
  ['news', 'news'],
  ['oases', 'oasis'],
  ['people', 'person'],
  ['phenomena', 'phenomenon'],
  ['politics', 'politics'],
  ['premises', 'premises'],
  ['series', 'series'],
  ['shoes', 'shoe'],
  ['species', 'species'],
  ['statuses', 'status'],
  ['surpluses', 'surplus'],
  ['theses', 'thesis'],
  ['ties', 'tie'],
  ['lies', 'lie'],
  ['viruses', 'virus'],
  ['wives', 'wife'],
  ['women', 'woman'],
])

/** Words in -s that are singular: "crisis", "campus", "press". */
const isSingular = (word: string): boolean => !word.endsWith('s') || /(?:ss|us|is)$/.test(word) || word.length < 4

/** "spokesmen" -> "spokesman"; undefined for what is no such compound. */
const singularOfMen = (word: string): string | undefined =>
  word.endsWith('men') && word.length > 4 ? `${word.slice(0, -2)}an` : undefined

/**
 * The singular of a noun: "talks" -> "talk", "allies" -> "ally", "crises" -> "crisis"; a singular stays as it is.
 * @param word lower case
 */
export function singularOf(word: string): string {
  const irregular = IRREGULAR_NOUNS.get(word) ?? singularOfMen(word)
  if (irregular !== undefined) return irregular
  if (isSingular(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|zz|ch|sh)es$/.test(word) || /[^aeiou]oes$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
