import { isDate } from './date-range'

/** What a field of a filter takes: whether a value is such, and how to say it. */
export interface FieldKind {
  readonly takes: (value: unknown) => boolean
  readonly words: string
}

const isString = (value: unknown): value is string => typeof value === 'string'

export const NAME: FieldKind = { takes: isString, words: 'a name, an alias or an id' }
export const ID: FieldKind = { takes: isString, words: 'an id' }
export const DOCUMENT: FieldKind = { takes: isString, words: 'the id or the path of a document' }
export const WORDS: FieldKind = { takes: isString, words: 'words' }
export const FLAG: FieldKind = { takes: (value) => typeof value === 'boolean', words: 'true or false' }
export const DATE: FieldKind = {
  takes: (value) => isString(value) && isDate(value),
  words: 'a date such as 2017, 2017-05 or 2017-05-30',
}
export const COUNT: FieldKind = {
  takes: (value) => typeof value === 'number' && value >= 0,
  words: 'a number from 0',
}
export const SHARE: FieldKind = {
  takes: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  words: 'a number from 0 to 1',
}
export const NAMES: FieldKind = {
  takes: (value) => Array.isArray(value) && value.length > 1 && value.every(isString),
  words: 'two or more names',
}

export const NAMES_OR_NULL: FieldKind = {
  takes: (value) => listOf(value).every((one) => one === null || isString(one)),
  words: 'one or several names, aliases, ids or null',
}

export const STRINGS: FieldKind = { takes: (value) => listOf(value).every(isString), words: 'one or several strings' }

/** One or several words of a list. */
export const anyOf = (list: readonly string[]): FieldKind => ({
  takes: (value) => listOf(value).every((one) => isString(one) && list.includes(one)),
  words: `one or several of ${list.join(', ')}`,
})

/** One word of a list. */
export const oneOf = (list: readonly string[]): FieldKind => ({
  takes: (value) => isString(value) && list.includes(value),
  words: `one of ${list.join(', ')}`,
})

/** One or several as several. */
export const listOf = <T>(value: T | readonly T[]): readonly T[] => (isList(value) ? value : [value])

const isList = <T>(value: T | readonly T[]): value is readonly T[] => Array.isArray(value)

/**
 * Holds a filter against the table of its fields, for callers whom no compiler helps.
 * Throws a RangeError that names the field and says what it takes; one that is undefined is not there.
 */
export function checkFields<Filter extends object>(
  filter: Filter,
  fields: Readonly<Record<keyof Filter & string, FieldKind>>,
): void {
  for (const [name, value] of Object.entries(filter)) {
    if (value === undefined) continue
    if (!isField(fields, name)) throw new RangeError(`There is no filter "${name}". There are ${namesOf(fields)}.`)
    const { takes, words } = fields[name]
    if (!takes(value)) throw new RangeError(`The filter "${name}" takes ${words}, not ${shown(value)}.`)
  }
}

const isField = <Name extends string>(fields: Readonly<Record<Name, FieldKind>>, name: string): name is Name =>
  Object.hasOwn(fields, name)

const namesOf = (fields: object): string => Object.keys(fields).join(', ')

const MOST_SHOWN = 100

/** A value as far as a message has room for it. */
function shown(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value)
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
}
