import { FORMAT_NAMES, GEXF_VERSIONS, TABLE_NAMES } from '../../../formats'
import type { ExportOptions } from './export-options'

interface OptionKind {
  readonly takes: (value: unknown) => boolean
  readonly words: string
}

const oneOf = (names: readonly unknown[]): OptionKind => ({
  takes: (value) => names.includes(value),
  words: `one of ${names.join(', ')}`,
})

/** A format's own check has better words for a table that it has not. */
const KINDS: Readonly<Record<keyof ExportOptions, OptionKind>> = {
  format: oneOf(FORMAT_NAMES),
  filter: { takes: (value) => typeof value === 'object' && value !== null, words: 'a filter' },
  table: { takes: (value) => typeof value === 'string', words: `one of ${TABLE_NAMES.join(', ')}` },
  gexfVersion: oneOf(GEXF_VERSIONS),
  dynamic: { takes: (value) => typeof value === 'boolean', words: 'true or false' },
}

const isOption = (name: string): name is keyof ExportOptions => Object.hasOwn(KINDS, name)

/**
 * For callers whom no compiler helps: a misspelt `filter` would export the whole graph. Throws a RangeError that names the option and
 * says what it takes; one that is undefined is not there, but for `format`.
 */
export function checkExportOptions(options: ExportOptions): void {
  for (const [name, value] of Object.entries({ ...options, format: options.format })) {
    if (value === undefined && name !== 'format') continue
    if (!isOption(name)) {
      throw new RangeError(`There is no export option "${name}". There are ${Object.keys(KINDS).join(', ')}.`)
    }
    const { takes, words } = KINDS[name]
    if (!takes(value)) throw new RangeError(`The export option "${name}" takes ${words}, not ${JSON.stringify(value)}.`)
  }
}
