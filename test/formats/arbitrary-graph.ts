import fc from 'fast-check'
import {
  type AttributionRecord,
  CIRCUMSTANCES,
  type DenialRecord,
  type DocumentRecord,
  ENTITY_TYPES,
  type EntityRecord,
  type EvidenceRecord,
  type GraphData,
  MODALITIES,
  type NodeRecord,
  type Pair,
  RELATION_TYPES,
  type RelationRecord,
  relationId,
} from '../../src/model'
import { HOSTILE } from './hostile-graph'

/** Whatever may stand in an article, half surrogate pairs and non-characters too. */
const hostileText = fc.oneof(
  fc.constantFrom(
    HOSTILE,
    '',
    ' ',
    'a,b;"c"\r\n\td',
    '👩‍👩‍👧 und ç',
    'שלום עולם',
    '\u200f\u202e',
    ']]>',
    '&amp;',
    '=1+1',
    '\ud800',
    '\udfff\ufffe',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
)

/** Any text that XML can hold as it is. */
const idText = fc
  .array(fc.constantFrom(...('abc-é漢👩<>&"\' |~:'.match(/./gu) ?? [])), { maxLength: 6 })
  .map((units) => units.join(''))

const date = fc.constantFrom('2017', '2017-05', '2017-05-30', '2016-02-29', '1999-12-31', null)
const offset = fc.nat({ max: 1e6 })
const pair = fc.tuple(offset, offset) as fc.Arbitrary<Pair>
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0)
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value || 0)
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null })
const oneOf = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)

const color = fc.nat({ max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

const entityOf = (id: string): fc.Arbitrary<EntityRecord> =>
  fc.record(
    {
      id: fc.constant(id),
      type: oneOf(ENTITY_TYPES),
      name: hostileText,
      aliases: fc.array(hostileText, { maxLength: 3 }),
      countryCode: orNull(oneOf(['FR', 'RU'])),
      mentions: offset,
      documents: offset,
      salience: share,
    },
    { requiredKeys: ['id', 'type', 'name', 'aliases', 'countryCode', 'mentions', 'documents'] },
  )

const nodeOf = (id: string): fc.Arbitrary<NodeRecord> =>
  fc.record({ id: fc.constant(id), x: number, y: number, size: number, color, community: offset })

const documentOf = (id: string, entity: fc.Arbitrary<string>, original: string | null): fc.Arbitrary<DocumentRecord> =>
  fc.record({
    id: fc.constant(id),
    path: hostileText,
    url: orNull(hostileText),
    title: orNull(hostileText),
    outlet: orNull(entity),
    agency: orNull(entity),
    authors: fc.array(hostileText, { maxLength: 2 }),
    published: date,
    language: fc.constant('en'),
    copyOf: fc.constantFrom(null, original),
    body: fc.constant([]),
    text: hostileText,
  })

const attributionOf = (
  id: string,
  document: fc.Arbitrary<string>,
  entity: fc.Arbitrary<string>,
  parent: string | null,
): fc.Arbitrary<AttributionRecord> =>
  fc.record({
    id: fc.constant(id),
    parent: fc.constantFrom(null, parent),
    document,
    source: orNull(entity),
    sourceMention: orNull(pair),
    cue: orNull(pair),
    content: fc.array(pair, { maxLength: 2 }),
    direct: fc.boolean(),
    start: offset,
    end: offset,
  })

interface Ids {
  readonly entity: fc.Arbitrary<string>
  readonly document: fc.Arbitrary<string>
  readonly attribution: fc.Arbitrary<string>
}

const evidenceOf = ({ entity, document, attribution }: Ids): fc.Arbitrary<EvidenceRecord> =>
  fc.record({
    document,
    start: offset,
    end: offset,
    text: hostileText,
    sourceMention: pair,
    targetMention: pair,
    predicate: orNull(pair),
    negated: fc.boolean(),
    modality: oneOf(MODALITIES),
    attributedTo: orNull(entity),
    attribution: orNull(attribution),
    quoted: fc.boolean(),
    date,
    dateFrom: oneOf(['sentence', 'article', null] as const),
    copyOf: orNull(document),
    relayedFrom: orNull(entity),
    rule: hostileText,
    circumstances: fc.subarray([...CIRCUMSTANCES]),
    confidence: share,
  })

const denialOf = ({ entity, document }: Ids, relation: fc.Arbitrary<string>): fc.Arbitrary<DenialRecord> =>
  fc
    .record({
      by: entity,
      document,
      start: offset,
      end: offset,
      text: hostileText,
      cue: pair,
      relation: orNull(relation),
      copyOf: orNull(document),
      of: fc.record({ document, start: offset, end: offset }),
    })
    // What is denied is a sentence of the relation, and so of a document that the file has.
    .map((denial) => ({ ...denial, of: { ...denial.of, document: denial.document } }))

type Ends = Pick<RelationRecord, 'id' | 'source' | 'target' | 'type'>

/** Denials answer each other: `denies` is the reverse of `deniedBy`. */
function relationsOf(ends: readonly Ends[], ids: Ids): fc.Arbitrary<readonly RelationRecord[]> {
  const all = ends.map(({ id }) => id)
  const relationOf = (end: Ends): fc.Arbitrary<RelationRecord> =>
    fc.record({
      ...mapped(end),
      reciprocal: fc.boolean(),
      weight: offset,
      sources: offset,
      firstSeen: date,
      lastSeen: date,
      deniedBy: fc.subarray(all),
      denies: fc.constant([]),
      denials: fc.array(denialOf(ids, oneOf(all)), { maxLength: 2 }),
      evidence: fc.array(evidenceOf(ids), { minLength: 1, maxLength: 3 }),
    })
  return fc.tuple(...ends.map(relationOf)).map((relations) =>
    relations.map((relation) => ({
      ...relation,
      denies: relations.filter(({ deniedBy }) => deniedBy.includes(relation.id)).map(({ id }) => id),
    })),
  )
}

const mapped = ({ id, source, target, type }: Ends) => ({
  id: fc.constant(id),
  source: fc.constant(source),
  target: fc.constant(target),
  type: fc.constant(type),
})

/** Graphs in which everything refers to what is there, with hostile words wherever there are words. */
export const arbitraryGraph: fc.Arbitrary<GraphData> = fc
  .uniqueArray(idText, { minLength: 1, maxLength: 4 })
  .chain((names) => {
    const entities = names.map((name) => `person:${name}`)
    const entity = oneOf(entities)
    const end = fc.record({ source: entity, target: entity, type: oneOf(RELATION_TYPES) })
    return fc.uniqueArray(end, { maxLength: 4, selector: relationId }).chain((ends) =>
      graphOf(
        entities,
        ends.map((one) => ({ ...one, id: relationId(one) })),
      ),
    )
  })

function graphOf(entities: readonly string[], ends: readonly Ends[]): fc.Arbitrary<GraphData> {
  const [first, second, attribution] = ['article-1', 'article-2', 'said-1'] as const
  const entity = oneOf(entities)
  const document = oneOf([first, second])
  const ids = { entity, document, attribution: oneOf([attribution, 'said-2']) }
  return fc.record({
    documents: fc.tuple(documentOf(first, entity, null), documentOf(second, entity, first)),
    entities: fc.tuple(...entities.map(entityOf)),
    mentions: fc.constant([]),
    attributions: fc.tuple(
      attributionOf(attribution, document, entity, null),
      attributionOf('said-2', document, entity, attribution),
    ),
    relations: relationsOf(ends, ids),
    judgements: fc.constant([]),
    nodes: fc.tuple(...entities.map(nodeOf)),
  })
}
