import type { Attribute, AttributeType } from '../attributes/attribute'
import { isNumber, isText, isTruth, type ValueTest } from '../attributes/value-tests'

/**
 * The fields of a record that the attributes of an element give back. Throws an Error that names the attribute where one is missing or
 * is not what it must be.
 */
export function readFields<Owner>(
  attributes: readonly Attribute<Owner>[],
  values: ReadonlyMap<string, unknown>,
): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {}
  for (const attribute of attributes) {
    if (attribute.field === undefined) continue
    const value = readValue(attribute, values.get(attribute.name) ?? null)
    if (value !== undefined) fields[attribute.field] = value
  }
  return fields
}

function readValue<Owner>(attribute: Attribute<Owner>, given: unknown): unknown {
  const { name, type, holds } = attribute
  if ('absent' in attribute && IS_NOTHING.has(given)) return attribute.absent
  if (given === null) throw new Error(`"${name}" is missing`)
  const { test, what, ofText } = TYPES[type]
  const value = isText(given) ? ofText(given) : given
  if (test(value) && (holds?.test(value) ?? true)) return value
  throw new Error(`"${name}" is damaged: it is not ${holds?.what ?? what}`)
}

/** igraph writes an empty text, or a number that is none, where an element lacks what others have. */
const IS_NOTHING: ReadonlySet<unknown> = new Set([null, '', 'NaN', 'nan'])

interface TypeReader {
  readonly what: string
  readonly test: ValueTest
  /** What text stands for; undefined for what it can't stand for. */
  readonly ofText: (text: string) => unknown
}

const numberOfText = (text: string): unknown => (text.trim() === '' ? undefined : Number(text))

const TYPES: Readonly<Record<AttributeType, TypeReader>> = {
  string: { what: 'a text', test: isText, ofText: (text) => text },
  integer: { what: 'a whole number', test: Number.isSafeInteger, ofText: numberOfText },
  double: { what: 'a number', test: isNumber, ofText: numberOfText },
  boolean: { what: 'true or false', test: isTruth, ofText: (text) => TRUTHS.get(text.toLowerCase()) },
  json: { what: 'JSON', test: (value) => value !== undefined, ofText: parseJson },
}

/** As XML Schema and Python write them. */
const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
])

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
