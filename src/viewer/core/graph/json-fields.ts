import { BrokenGraph } from './broken-graph'

/** A JSON object under inspection, and where it stands, for messages. */
export interface Fields {
  /** Asked only where something is wrong: a large graph has a hundred thousand such objects. */
  readonly where: () => string
  readonly values: Readonly<Record<string, unknown>>
}

/** Takes a value for an object. Throws {@link BrokenGraph} where it is none. */
export function fieldsOf(value: unknown, where: () => string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(where(), 'an object', value)
  return { where, values: value as Record<string, unknown> }
}

export function listField({ where, values }: Fields, field: string): readonly unknown[] {
  const value = values[field]
  if (!Array.isArray(value)) throw wrong(`${where()}.${field}`, 'a list', value)
  return value
}

export function textField({ where, values }: Fields, field: string): string {
  const value = values[field]
  if (typeof value !== 'string') throw wrong(`${where()}.${field}`, 'a text', value)
  return value
}

export function optionalText({ values }: Fields, field: string): string | null {
  const value = values[field]
  return typeof value === 'string' && value !== '' ? value : null
}

export function texts({ values }: Fields, field: string): readonly string[] {
  const value = values[field]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** A finite number, or `otherwise`: a layout may have failed (NaN is written as null), and that must not stop the page. */
export function finiteOr({ values }: Fields, field: string, otherwise: number): number {
  const value = values[field]
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise
}

export const wrong = (where: string, expected: string, value: unknown): BrokenGraph =>
  new BrokenGraph(`${where} should be ${expected} but is ${JSON.stringify(value) ?? 'missing'}`)
