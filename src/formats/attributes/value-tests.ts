import type { Pair } from '../../model'

export type ValueTest = (value: unknown) => boolean

export const isText = (value: unknown): value is string => typeof value === 'string'

export const isTruth: ValueTest = (value) => typeof value === 'boolean'

/** Finite: NaN and infinities are no JSON, and no place to draw at. */
export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

export const isOffset: ValueTest = (value) => Number.isSafeInteger(value) && Number(value) >= 0

export const isColor: ValueTest = (value) => isText(value) && /^#[0-9a-f]{6}$/i.test(value)

export const isPair = (value: unknown): value is Pair =>
  Array.isArray(value) && value.length === 2 && value.every(isOffset)

export const orNull =
  (test: ValueTest): ValueTest =>
  (value) =>
    value === null || test(value)

export const isListOf =
  (test: ValueTest): ValueTest =>
  (value) =>
    Array.isArray(value) && value.every(test)

export const isOneOf =
  (words: readonly string[]): ValueTest =>
  (value) =>
    isText(value) && words.includes(value)

/** An object that has each of these fields, and whatever else. */
export function hasFields(tests: Readonly<Record<string, ValueTest>>): ValueTest {
  const fields = Object.entries(tests)
  return (value) => {
    if (typeof value !== 'object' || value === null) return false
    const values = value as Readonly<Record<string, unknown>>
    return fields.every(([name, test]) => test(values[name]))
  }
}
