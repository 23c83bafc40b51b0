import type { Origins } from './origins'

/**
 * What readers of GEXF and GraphML all know alike, and `json`: a list or an object, which goes into XML as JSON in a string, since three
 * readers mangle GEXF's own lists.
 */
export type AttributeType = 'string' | 'integer' | 'double' | 'boolean' | 'json'

export type AttributeValue = string | number | boolean | null

/** One thing that a graph format says of a node or of an edge. */
export interface Attribute<Owner> {
  readonly name: string
  readonly type: AttributeType
  /** What it says of a record, JSON as text; null leaves it out. */
  readonly write: (record: Owner, origins: Origins) => AttributeValue
  /** The field that it gives back when a file is read. None where it only sums up, for readers, what others hold. */
  readonly field?: keyof Owner & string
  /** What the field is where a file leaves the attribute out, undefined for no field at all. Without this, the attribute must be there. */
  readonly absent?: null | undefined
  /** What a value must be, besides of its type, and how that reads in an error: "a relation type". */
  readonly holds?: { readonly test: (value: unknown) => boolean; readonly what: string }
}
