import { InvalidArgumentError } from 'commander'
import { CIRCUMSTANCES, ENTITY_TYPES, foldName, MODALITIES, QUADRANTS, RELATION_TYPES } from '../model'
import { isDate } from '../query'
import type { MentionPlace } from '../run/node'

const words = (list: string): readonly string[] => list.split(',').map((word) => word.trim())

/** A parser of a list of words, separated by commas, that a table must have; a hyphen in them may stand for a space. */
const wordsOf =
  <Word extends string>(thing: string, they: string, all: readonly Word[]) =>
  (list: string): readonly Word[] =>
    words(list).map((word) => {
      const found = all.find((one) => one === word || one.replaceAll(' ', '-') === word)
      if (found !== undefined) return found
      throw new InvalidArgumentError(`There is no ${thing} "${word}". ${they} are ${all.join(', ')}.`)
    })

/** Parsers of option values. Each throws commander's InvalidArgumentError, which ends the command with exit code 2. */
export const relationTypes = wordsOf('relation type', 'The types', RELATION_TYPES)
export const entityTypes = wordsOf('entity type', 'The types', ENTITY_TYPES)
export const quadrants = wordsOf('quadrant', 'The quadrants', QUADRANTS)
export const modalities = wordsOf('modality', 'They', MODALITIES)
export const circumstances = wordsOf('circumstance', 'They', CIRCUMSTANCES)

export function names(list: string): readonly string[] {
  const all = words(list)
  if (all.every((word) => word !== '')) return all
  throw new InvalidArgumentError('Names are separated by commas and not empty.')
}

export function date(word: string): string {
  if (isDate(word)) return word
  throw new InvalidArgumentError('A date is YYYY, YYYY-MM or YYYY-MM-DD, and one that the calendar has.')
}

export function searchWords(text: string): string {
  if (foldName(text) !== '') return text
  throw new InvalidArgumentError('It must hold a letter or a digit.')
}

export function count(word: string): number {
  if (/^[1-9]\d{0,8}$/.test(word)) return Number(word)
  throw new InvalidArgumentError('It must be a whole number from 1.')
}

export function share(word: string): number {
  if (/^(?:0(?:\.\d{1,9})?|1(?:\.0{1,9})?|\.\d{1,9})$/.test(word)) return Number(word)
  throw new InvalidArgumentError('It must be a number from 0 to 1, such as 0.8.')
}

export function correctionId(word: string): string {
  if (word.trim() !== '') return word
  throw new InvalidArgumentError('An id must not be empty. Leave it out to undo the last correction.')
}

/** `a.txt:120-126`: the path or id of an article may hold colons too. */
export function mentionPlace(word: string): MentionPlace {
  const colon = word.lastIndexOf(':')
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(word.slice(colon + 1)) ?? []
  if (colon > 0 && Number(start) < Number(end)) {
    return { document: word.slice(0, colon), start: Number(start), end: Number(end) }
  }
  throw new InvalidArgumentError('A mention is ARTICLE:START-END, its article by path or id: a.txt:120-126.')
}

export function port(word: string): number {
  const number = /^\d{1,5}$/.test(word) ? Number(word) : Number.NaN
  if (number <= 65535) return number
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535; 0 takes any free one.')
}
