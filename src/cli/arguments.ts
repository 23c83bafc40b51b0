import { InvalidArgumentError } from 'commander'
import { foldName, isRelationType, MODALITIES, type Modality, RELATION_TYPES, type RelationType } from '../model'
import { isDate } from '../query'
import type { MentionPlace } from '../run/node'

const isModality = (word: string): word is Modality => (MODALITIES as readonly string[]).includes(word)

const words = (list: string): readonly string[] => list.split(',').map((word) => word.trim())

/** Parsers of option values. Each throws commander's InvalidArgumentError, which ends the command with exit code 2. */
export function relationTypes(list: string): readonly RelationType[] {
  return words(list).map((word) => {
    if (isRelationType(word)) return word
    throw new InvalidArgumentError(`There is no relation type "${word}". The types are ${RELATION_TYPES.join(', ')}.`)
  })
}

export function modalities(list: string): readonly Modality[] {
  return words(list).map((word) => {
    if (isModality(word)) return word
    throw new InvalidArgumentError(`There is no modality "${word}". They are ${MODALITIES.join(', ')}.`)
  })
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
