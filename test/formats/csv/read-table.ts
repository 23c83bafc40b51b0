import { parse } from 'csv-parse/sync'

/** A table as a reader that is not ours has it: a record for each line, by the names of the columns. */
export const readTable = (lines: Iterable<string>): readonly Readonly<Record<string, string>>[] =>
  parse([...lines].join(''), { columns: true })
