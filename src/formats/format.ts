import type { GraphData } from '../model'
import type { GexfVersion } from './gexf/gexf-version'

/** What only some formats heed. */
export interface FormatOptions {
  /** GEXF: `1.3` unless told. */
  readonly gexfVersion?: GexfVersion | undefined
  /** GEXF: whether nodes and edges come and go by the dates of the evidence; false unless told. */
  readonly dynamic?: boolean | undefined
}

/** Makes the pieces of a file, in order; joined they are all of it. */
export type WriteFormat = (data: GraphData, options: FormatOptions) => Iterable<string>

/** What the tables are called that formats of several have. */
export const TABLE_NAMES = ['edges', 'nodes', 'evidence', 'documents', 'links'] as const
/** The name of a table. */
export type TableName = (typeof TABLE_NAMES)[number]

/** One of the files that a format of several tables is made of. */
export interface FormatTable {
  /** What it is called on the command line and in the names of files. */
  readonly name: TableName
  /** What is in it, in words. */
  readonly about: string
  /** Makes the file. */
  readonly write: WriteFormat
}

/** A format that a graph can be exported to. */
export interface Format {
  /** What it is for, in words. */
  readonly about: string
  /** Whether the `comention` edges belong in it unasked. */
  readonly isComplete: boolean
  /** Of a format of several tables, the first. */
  readonly write: WriteFormat
  /** Where one file can't hold the graph: all that together do, the main one first. */
  readonly tables?: readonly FormatTable[]
}
