import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CIRCUMSTANCES,
  ENTITY_TYPES,
  type EvidenceRecord,
  foldName,
  type GraphData,
  MODALITIES,
  QUADRANTS,
  RELATION_TYPES,
  type RelationRecord,
  relationKind,
  STANDINGS,
  sourcesOf,
} from '../../../src/model'
import {
  byEvidence,
  eachEvidence,
  eachRelation,
  findEvidence,
  findRelations,
  lookup,
  type RelationFilter,
  relationMatcher,
} from '../../../src/query'
import { isWithin } from '../../../src/query/filters/date-range'
import { keepEvidence } from '../../../src/query/relations/keep-evidence'
import { anyGraph, DATES, DOCUMENTS, ENTITIES, OUTLETS, RULES, shuffled, WORDS } from '../any-graph'

const one = <T>(values: readonly T[]) => fc.constantFrom(...values)
const some = <T>(values: readonly T[]) => fc.oneof(one(values), fc.uniqueArray(one(values), { maxLength: 3 }))
const anyName = fc.constantFrom(...ENTITIES.flatMap(({ id, name, aliases }) => [id, name, ...aliases]))
const anyWords = fc.constantFrom(...WORDS, 'warn', 'ELY', 'not talks', '.*', '')

type Fields = { readonly [Field in keyof RelationFilter]-?: fc.Arbitrary<Exclude<RelationFilter[Field], undefined>> }

const VALUES: Fields = {
  from: anyName,
  to: anyName,
  between: fc.array(anyName, { minLength: 2, maxLength: 4 }),
  entity: anyName,
  fromType: some(ENTITY_TYPES),
  toType: some(ENTITY_TYPES),
  type: some(RELATION_TYPES),
  quadrant: some(QUADRANTS),
  comention: fc.boolean(),
  since: one(DATES),
  until: one(DATES),
  dateFrom: fc.constantFrom('sentence', 'article'),
  outlet: one(OUTLETS),
  sourceOutlet: some([...OUTLETS, null]),
  document: fc.constantFrom(...DOCUMENTS, 'd0.txt'),
  copies: fc.boolean(),
  minSources: fc.nat({ max: 3 }),
  minWeight: fc.nat({ max: 3 }),
  minConfidence: fc.constantFrom(0, 0.3, 0.4, 1),
  negated: fc.boolean(),
  denied: fc.boolean(),
  modality: some(MODALITIES),
  standing: some(STANDINGS),
  attributed: fc.boolean(),
  attributedTo: anyName,
  attribution: fc.constantFrom('said-1', 'said-2', 'said-3'),
  quoted: fc.boolean(),
  rule: some(RULES),
  circumstance: some(CIRCUMSTANCES),
  text: anyWords,
  predicate: anyWords,
  limit: fc.nat({ max: 5 }),
}

const list = <T>(value: T | readonly T[]): readonly T[] => [value].flat() as readonly T[]
const idOf = (name: string): string =>
  ENTITIES.find((entity) => [entity.id, entity.name, ...entity.aliases].includes(name))?.id ?? ''
const typeOf = (id: string) => ENTITIES.find((entity) => entity.id === id)?.type ?? 'topic'
const begins = (text: string, words: string): boolean =>
  foldName(words)
    .split(' ')
    .every((word) =>
      foldName(text)
        .split(' ')
        .some((part) => part.startsWith(word)),
    )

type Test<Thing> = (filter: Required<RelationFilter>, thing: Thing, data: GraphData) => boolean

/** What each field asks of a piece of evidence, plainly. */
const OF_EVIDENCE: { readonly [Field in keyof RelationFilter]: Test<EvidenceRecord> } = {
  since: ({ since }, { date }) => isWithin(date, since, undefined),
  until: ({ until }, { date }) => isWithin(date, undefined, until),
  dateFrom: ({ dateFrom }, piece) => piece.dateFrom === dateFrom,
  outlet: ({ outlet }, { document, relayedFrom }, { documents }) => {
    const article = documents.find(({ id }) => id === document)
    return [article?.outlet, article?.agency, relayedFrom].includes(outlet)
  },
  sourceOutlet: ({ sourceOutlet }, piece, { documents }) => {
    const [source] = sourcesOf([piece], new Map(documents.map((document) => [document.id, document])))
    return list(sourceOutlet ?? null).includes(source && 'outlet' in source ? source.outlet : null)
  },
  document: ({ document }, piece) => [piece.document, `${piece.document}.txt`].includes(document ?? ''),
  copies: ({ copies }, { copyOf }) => copies === true || copyOf === null,
  minConfidence: ({ minConfidence }, { confidence }) => confidence >= (minConfidence ?? 0),
  negated: ({ negated }, piece) => piece.negated === negated,
  modality: ({ modality }, piece) => list(modality).includes(piece.modality),
  standing: ({ standing }, { negated, modality }) => list(standing).includes(negated ? 'negated' : modality),
  attributed: ({ attributed }, { attributedTo, attribution }) =>
    attributed === ((attributedTo ?? attribution) !== null),
  attributedTo: ({ attributedTo }, piece) => piece.attributedTo === idOf(attributedTo ?? ''),
  attribution: ({ attribution }, piece) => piece.attribution === attribution,
  quoted: ({ quoted }, piece) => piece.quoted === quoted,
  rule: ({ rule }, piece) => list(rule).includes(piece.rule),
  circumstance: ({ circumstance }, { circumstances }) =>
    circumstances.some((each) => list(circumstance).includes(each)),
  text: ({ text }, piece) => begins(piece.text, text ?? ''),
  predicate: ({ predicate }, piece) =>
    piece.predicate !== null &&
    begins(piece.text.slice(piece.predicate[0] - piece.start, piece.predicate[1] - piece.start), predicate ?? ''),
}

/** What each field asks of a relation with the evidence that is left, plainly. */
const OF_RELATION: { readonly [Field in keyof RelationFilter]: Test<RelationRecord> } = {
  entity: ({ entity }, { source, target }) => [source, target].includes(idOf(entity ?? '')),
  between: ({ between }, { source, target }) => {
    const ids = (between ?? []).map(idOf)
    return source !== target && ids.includes(source) && ids.includes(target)
  },
  minSources: ({ minSources }, { sources }) => sources >= (minSources ?? 0),
  minWeight: ({ minWeight }, { weight }) => weight >= (minWeight ?? 0),
  denied: ({ denied }, { denials }) => denied === denials.length > 0,
}

/** The ends are asked for together: a reciprocal relation must fit one way round. */
function endsFit(filter: RelationFilter, source: string, target: string): boolean {
  const { from, to, fromType, toType } = filter
  return (
    (from === undefined || idOf(from) === source) &&
    (to === undefined || idOf(to) === target) &&
    (fromType === undefined || list(fromType).includes(typeOf(source))) &&
    (toType === undefined || list(toType).includes(typeOf(target)))
  )
}

function typeFits({ type, quadrant, comention }: RelationFilter, relation: RelationRecord): boolean {
  if (relation.type === 'comention' && comention) return true
  if (type === undefined ? relation.type === 'comention' : !list(type).includes(relation.type)) return false
  return quadrant === undefined || list(quadrant).includes(relationKind(relation.type).quadrant)
}

const holds = <Thing>(
  tests: { readonly [Field in keyof RelationFilter]: Test<Thing> },
  filter: RelationFilter,
  thing: Thing,
  data: GraphData,
): boolean =>
  Object.keys(filter).every(
    (field) => tests[field as keyof RelationFilter]?.(filter as Required<RelationFilter>, thing, data) ?? true,
  )

/** Every relation with all its evidence looked at, one by one. */
function naive(data: GraphData, filter: RelationFilter): readonly RelationRecord[] {
  const documentById = new Map(data.documents.map((document) => [document.id, document]))
  return data.relations
    .filter((relation) => typeFits(filter, relation))
    .filter(
      ({ source, target, reciprocal }) =>
        endsFit(filter, source, target) || (reciprocal && endsFit(filter, target, source)),
    )
    .map((relation) =>
      keepEvidence(
        relation,
        relation.evidence.filter((piece) => holds(OF_EVIDENCE, filter, piece, data)),
        documentById,
      ),
    )
    .filter((relation) => relation.evidence.length > 0 && holds(OF_RELATION, filter, relation, data))
    .toSorted(byEvidence)
    .slice(0, filter.limit)
}

const FIELDS = Object.keys(VALUES) as (keyof RelationFilter)[]
const someFields: fc.Arbitrary<RelationFilter> = fc
  .tuple(fc.record(VALUES), fc.uniqueArray(fc.constantFrom(...FIELDS), { maxLength: 3 }))
  .map(([filter, fields]) => Object.fromEntries(fields.map((field) => [field, filter[field]])))

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)

describe('what a filter leaves', () => {
  it.each(FIELDS)('is by %s what a look at every sentence leaves', (field) => {
    fc.assert(
      fc.property(anyGraph, VALUES[field] as fc.Arbitrary<never>, (data, value) => {
        expect(findRelations(lookup(data), { [field]: value })).toEqual(naive(data, { [field]: value }))
      }),
    )
  })

  it('is by several fields at once what a look at every sentence leaves', () => {
    fc.assert(
      fc.property(anyGraph, someFields, (data, filter) => {
        expect(findRelations(lookup(data), filter)).toEqual(naive(data, filter))
      }),
      { numRuns: 500 },
    )
  })

  it('does not depend on the order of what the graph holds', () => {
    fc.assert(
      fc.property(anyGraph, someFields, (data, filter) => {
        expect(findRelations(lookup(shuffled(data)), filter)).toEqual(findRelations(lookup(data), filter))
        expect([...eachRelation(lookup(shuffled(data)), filter)]).toEqual([...eachRelation(lookup(data), filter)])
      }),
    )
  })

  it('is the same taken one by one, in the order of ids', () => {
    fc.assert(
      fc.property(anyGraph, someFields, (data, { limit, ...filter }) => {
        const found = findRelations(lookup(data), filter).toSorted(byId)
        expect([...eachRelation(lookup(data), filter)]).toEqual(found)
        expect([...eachRelation(lookup(data), { ...filter, limit })]).toEqual(found.slice(0, limit))
      }),
    )
  })

  it('is the same asked relation by relation, and the very record where all of it is left', () => {
    fc.assert(
      fc.property(anyGraph, someFields, (data, { limit, ...filter }) => {
        const graph = lookup(data)
        const leftOf = relationMatcher(graph, filter)
        const left = graph.relations.map((relation) => ({ relation, found: leftOf(relation) }))
        expect(left.flatMap(({ found }) => found ?? [])).toEqual([...eachRelation(graph, filter)])
        for (const { relation, found } of left)
          if (found?.evidence.length === relation.evidence.length) expect(found).toBe(relation)
      }),
    )
  })

  it('has the same evidence piece by piece as relation by relation', () => {
    fc.assert(
      fc.property(anyGraph, someFields, (data, { limit, ...filter }) => {
        const graph = lookup(data)
        const pieces = findRelations(graph, filter).flatMap(({ id, source, target, type, evidence }) =>
          evidence.map((piece) => ({ relation: id, source, target, type, ...piece })),
        )
        expect(findEvidence(graph, { ...filter, limit })).toEqual(pieces.slice(0, limit))
        expect([...eachEvidence(graph, filter)].toSorted(byPlace)).toEqual(pieces.toSorted(byPlace))
        expect([...eachEvidence(graph, { ...filter, limit })]).toHaveLength(
          Math.min(pieces.length, limit ?? pieces.length),
        )
      }),
    )
  })
})

const byPlace = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
