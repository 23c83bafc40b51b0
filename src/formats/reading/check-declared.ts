import type { Attribute } from '../attributes/attribute'
import { EDGE_ATTRIBUTES } from '../attributes/edge-attributes'
import { NODE_ATTRIBUTES } from '../attributes/node-attributes'
import { GraphFileError } from './graph-file-error'

/** The names of the attributes that a file declares. */
export interface Declared {
  readonly node: ReadonlySet<string>
  readonly edge: ReadonlySet<string>
}

/** Throws a GraphFileError that names what is missing where a file does not declare the attributes that make a graph of Pressgraph's. */
export function checkDeclared(declared: Declared): void {
  const nodes = missing(NODE_ATTRIBUTES, declared.node)
  const edges = missing(EDGE_ATTRIBUTES, declared.edge)
  const parts = [nodes && `its nodes have no ${nodes}`, edges && `its edges have no ${edges}`].filter(Boolean)
  if (parts.length > 0) throw new GraphFileError(`this is no graph of Pressgraph's: ${parts.join('; ')}`)
}

const missing = <Owner>(attributes: readonly Attribute<Owner>[], names: ReadonlySet<string>): string =>
  attributes
    .filter((attribute) => attribute.field !== undefined && !('absent' in attribute) && !names.has(attribute.name))
    .map(({ name }) => name)
    .join(', ')
