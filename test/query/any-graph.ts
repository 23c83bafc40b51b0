import fc from 'fast-check'
import {
  byText,
  CIRCUMSTANCES,
  countOriginals,
  type DenialRecord,
  type DocumentRecord,
  datingEvidence,
  ENTITY_TYPES,
  type EntityRecord,
  type EntityType,
  type EvidenceRecord,
  type GraphData,
  MODALITIES,
  RELATION_TYPES,
  type RelationRecord,
  relationKind,
  sourcesOf,
} from '../../src/model'

/** Words of which sentences are made: some begin others, one has an accent. */
export const WORDS = ['war', 'warned', 'Élysée', 'talks', 'not', '2017'] as const
export const DATES = ['2016', '2017', '2017-05', '2017-05-30', '2017-06-02', '2018-01'] as const
export const RULES = ['verb', 'noun', 'apposition'] as const
export const DOCUMENTS = ['d0', 'd1', 'd2', 'd3'] as const

const TYPES: readonly EntityType[] = [...ENTITY_TYPES, 'outlet', 'person']

/** One entity of each type, and a second person and outlet. */
export const ENTITIES: readonly EntityRecord[] = TYPES.map((type, index) => ({
  id: `${type}:${index}`,
  type,
  name: `Name ${index}`,
  aliases: [`alias${index}`],
  countryCode: null,
  mentions: 1 + (index % 3),
  documents: 1,
}))

export const OUTLETS = ENTITIES.flatMap(({ id, type }) => (type === 'outlet' ? [id] : []))
const anyEntity = fc.constantFrom(...ENTITIES.map(({ id }) => id))
const anyDate = fc.constantFrom<string | null>(...DATES, null)
const anyOutlet = fc.constantFrom<string | null>(...OUTLETS, null)

/** The second document may be a copy of the first. */
const anyDocuments: fc.Arbitrary<readonly DocumentRecord[]> = fc
  .tuple(
    ...DOCUMENTS.map((id) =>
      fc.record({
        outlet: anyOutlet,
        agency: anyOutlet,
        published: anyDate,
        isCopy: fc.boolean(),
        id: fc.constant(id),
      }),
    ),
  )
  .map((drafts) =>
    drafts.map(({ isCopy, ...draft }) => ({
      ...draft,
      path: `${draft.id}.txt`,
      url: null,
      title: null,
      authors: [],
      language: 'en',
      copyOf: isCopy && draft.id === 'd1' ? 'd0' : null,
      body: [],
      text: '',
    })),
  )

const anyEvidence: fc.Arbitrary<EvidenceRecord> = fc
  .record({
    document: fc.constantFrom(...DOCUMENTS),
    sentence: fc.nat({ max: 3 }),
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }),
    hasCue: fc.boolean(),
    negated: fc.boolean(),
    modality: fc.constantFrom(...MODALITIES),
    attributedTo: fc.option(anyEntity),
    attribution: fc.option(fc.constantFrom('said-1', 'said-2')),
    quoted: fc.boolean(),
    date: anyDate,
    copyOf: fc.option(fc.constantFrom(...DOCUMENTS), { freq: 2 }),
    relayedFrom: fc.option(fc.constantFrom(...OUTLETS), { freq: 2 }),
    rule: fc.constantFrom(...RULES),
    circumstances: fc.uniqueArray(fc.constantFrom(...CIRCUMSTANCES), { maxLength: 2 }),
    confidence: fc.constantFrom(0, 0.3, 0.5, 0.8, 1),
  })
  .map(({ sentence, words, hasCue, ...draft }) => {
    const [start, text] = [sentence * 100, words.join(' ')]
    return {
      ...draft,
      start,
      end: start + text.length,
      text,
      sourceMention: [start, start + 1],
      targetMention: [start, start + 1],
      predicate: hasCue ? [start, start + (words[0]?.length ?? 0)] : null,
      dateFrom: draft.date === null ? null : sentence % 2 === 0 ? 'sentence' : 'article',
      copyOf: draft.copyOf === draft.document ? null : draft.copyOf,
    }
  })

interface RelationDraft {
  readonly source: string
  readonly target: string
  readonly type: RelationRecord['type']
  readonly evidence: readonly EvidenceRecord[]
  /** Who denies which piece of the evidence. */
  readonly denier: string | null
}

function relationOf(draft: RelationDraft, documents: readonly DocumentRecord[]): RelationRecord {
  const { source, target, type, evidence, denier } = draft
  const documentById = new Map(documents.map((document) => [document.id, document]))
  const published = datingEvidence(evidence).flatMap(({ document }) => documentById.get(document)?.published ?? [])
  const [denied] = evidence
  return {
    id: `${source}~${type}~${target}`,
    source,
    target,
    type,
    reciprocal: relationKind(type).symmetric,
    weight: countOriginals(evidence),
    sources: sourcesOf(evidence, documentById).length,
    firstSeen: published.toSorted(byText).at(0) ?? null,
    lastSeen: published.toSorted(byText).at(-1) ?? null,
    deniedBy: [],
    denies: [],
    denials: denier !== null && denied ? [denialOf(denier, denied)] : [],
    evidence,
  }
}

const denialOf = (by: string, { document, start, end }: EvidenceRecord): DenialRecord => ({
  by,
  document: 'd3',
  start: 900,
  end: 910,
  text: 'not warned',
  cue: [900, 903],
  relation: null,
  copyOf: null,
  of: { document, start, end },
})

const anyRelation: fc.Arbitrary<RelationDraft> = fc.record({
  source: anyEntity,
  target: anyEntity,
  type: fc.constantFrom(...RELATION_TYPES),
  evidence: fc.array(anyEvidence, { minLength: 1, maxLength: 4 }),
  denier: fc.option(anyEntity, { freq: 2 }),
})

/** Graphs of at most so many relations, in any order, in which what is counted agrees with the evidence. */
export const graphsOf = (most: number): fc.Arbitrary<GraphData> =>
  fc
    .tuple(
      anyDocuments,
      fc.uniqueArray(anyRelation, {
        maxLength: most,
        selector: ({ source, type, target }) => `${source}~${type}~${target}`,
      }),
    )
    .map(([documents, drafts]) => ({
      documents,
      entities: ENTITIES,
      mentions: ENTITIES.map(({ id, name }) => ({
        entity: id,
        document: 'd0',
        start: 0,
        end: 6,
        text: name,
        form: 'name' as const,
        rule: 'name',
        confidence: 1,
      })),
      attributions: [],
      relations: drafts.map((draft) => relationOf(draft, documents)),
      judgements: [],
      nodes: ENTITIES.map(({ id }) => ({ id, x: 0, y: 0, size: 1, color: '#000000', community: 0 })),
    }))

export const anyGraph = graphsOf(14)

/** The same graph, everything in another order. */
export const shuffled = (data: GraphData): GraphData => ({
  ...data,
  documents: data.documents.toReversed(),
  entities: data.entities.toReversed(),
  mentions: data.mentions.toReversed(),
  attributions: data.attributions.toReversed(),
  relations: data.relations.toReversed(),
  nodes: data.nodes.toReversed(),
})
