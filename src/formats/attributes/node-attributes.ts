import { type EntityRecord, isEntityType, type NodeRecord } from '../../model'
import { jsonText } from '../json-text'
import { plainText } from '../xml/plain-text'
import type { Attribute } from './attribute'
import { isColor, isListOf, isText } from './value-tests'

/** An entity where it is drawn. */
export type PlacedEntity = EntityRecord & NodeRecord & { readonly exactName?: string }

/** What GEXF, GraphML and JSON say of a node. None is called `type`: sigma reads that as the name of a renderer. */
export const NODE_ATTRIBUTES: readonly Attribute<PlacedEntity>[] = [
  { name: 'label', type: 'string', write: ({ name }) => name, field: 'name' },
  // A name of control characters or half a surrogate pair is no label. JSON can hold it.
  {
    name: 'exactName',
    type: 'json',
    write: ({ name }) => (plainText(name) === name ? null : jsonText(name)),
    field: 'exactName',
    absent: undefined,
    holds: { test: isText, what: 'a text' },
  },
  {
    name: 'entityType',
    type: 'string',
    write: ({ type }) => type,
    field: 'type',
    holds: { test: (value) => isText(value) && isEntityType(value), what: 'a type of entity' },
  },
  {
    name: 'aliases',
    type: 'json',
    write: ({ aliases }) => jsonText(aliases),
    field: 'aliases',
    holds: { test: isListOf(isText), what: 'a list of names' },
  },
  { name: 'mentions', type: 'integer', write: ({ mentions }) => mentions, field: 'mentions' },
  { name: 'documents', type: 'integer', write: ({ documents }) => documents, field: 'documents' },
  { name: 'countryCode', type: 'string', write: ({ countryCode }) => countryCode, field: 'countryCode', absent: null },
  { name: 'salience', type: 'double', write: ({ salience }) => salience ?? null, field: 'salience', absent: undefined },
  { name: 'x', type: 'double', write: ({ x }) => x, field: 'x' },
  { name: 'y', type: 'double', write: ({ y }) => y, field: 'y' },
  { name: 'size', type: 'double', write: ({ size }) => size, field: 'size' },
  {
    name: 'color',
    type: 'string',
    write: ({ color }) => color,
    field: 'color',
    holds: { test: isColor, what: 'a colour (#rrggbb)' },
  },
  { name: 'community', type: 'integer', write: ({ community }) => community, field: 'community' },
]
