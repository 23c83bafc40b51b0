import { byText, type EntityRecord } from '../../model'
import { checkFields, listOf } from '../filters/check-fields'
import { findDocuments } from '../filters/find-documents'
import { hasWords } from '../filters/has-words'
import type { Lookup } from '../lookup'
import { ENTITY_FILTER_FIELDS, type EntityFilter } from './entity-filter'

/**
 * The entities that match, the most mentioned first; topics by their salience, behind all others.
 * Throws a RangeError on a field or value that the filter can't have.
 *
 * @example
 * findEntities(lookup(data), { type: ['person', 'country'], minMentions: 3 })
 */
export function findEntities(graph: Lookup, filter: EntityFilter = {}): readonly EntityRecord[] {
  checkFields(filter, ENTITY_FILTER_FIELDS)
  const tests = entityTests(graph, filter)
  return graph.data.entities
    .filter((entity) => tests.every((holds) => holds(entity)))
    .sort(byMentions)
    .slice(0, filter.limit)
}

type EntityTest = (entity: EntityRecord) => boolean

function entityTests(graph: Lookup, { type, text, minMentions = 0, document }: EntityFilter): readonly EntityTest[] {
  const tests: EntityTest[] = [({ mentions }) => mentions >= minMentions]
  if (type !== undefined) {
    const types = new Set(listOf(type))
    tests.push((entity) => types.has(entity.type))
  }
  if (document !== undefined) {
    const ids = new Set(mentionedIn(graph, document))
    tests.push(({ id }) => ids.has(id))
  }
  if (text !== undefined) {
    const has = hasWords(text)
    tests.push(({ name, aliases }) => [name, ...aliases].some(has))
  }
  return tests
}

const mentionedIn = (graph: Lookup, document: string): readonly string[] =>
  findDocuments(graph, document).flatMap(({ id }) =>
    (graph.mentionsByDocument.get(id) ?? []).map(({ entity }) => entity),
  )

const byMentions = (a: EntityRecord, b: EntityRecord): number =>
  (a.salience === undefined ? 0 : 1) - (b.salience === undefined ? 0 : 1) ||
  (b.salience ?? 0) - (a.salience ?? 0) ||
  b.mentions - a.mentions ||
  byText(a.id, b.id)
