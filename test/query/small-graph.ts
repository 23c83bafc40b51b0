import type {
  AttributionRecord,
  DocumentRecord,
  EntityRecord,
  EntityType,
  EvidenceRecord,
  GraphData,
  MentionRecord,
  Pair,
  RelationRecord,
} from '../../src/model'

/** A small graph made by hand: two articles, seven entities, one relation of each sort that a question must tell apart. */
const TEXTS = {
  a: 'Emmanuel Macron accused Russia of meddling. Macron met Vladimir Putin at Versailles. Russia did not threaten France.',
  b: 'Macron accused Russia of lying, Le Monde said. Putin said Macron will visit Russia. Émile Zola praised France.',
}

const document = (id: keyof typeof TEXTS, outlet: string, published: string | null): DocumentRecord => ({
  id,
  path: `${id}.txt`,
  url: null,
  title: `Article ${id}`,
  outlet,
  agency: null,
  authors: ['A. Writer'],
  published,
  language: 'en',
  copyOf: null,
  body: [{ start: 0, end: TEXTS[id].length }],
  text: TEXTS[id],
})

const entity = (id: string, name: string, aliases: readonly string[], mentions: number): EntityRecord => ({
  id,
  type: id.split(':')[0] as EntityType,
  name,
  aliases,
  countryCode: id.startsWith('country:') ? id.slice('country:'.length) : null,
  mentions,
  documents: 1,
})

const ENTITIES = [
  entity('country:FR', 'France', [], 2),
  entity('country:RU', 'Russia', ['Russian Federation'], 4),
  entity('outlet:le-monde', 'Le Monde', [], 1),
  entity('outlet:the-post', 'The Post', [], 0),
  entity('person:emile-zola', 'Émile Zola', ['Zola'], 1),
  entity('person:emmanuel-macron', 'Emmanuel Macron', ['Macron'], 4),
  entity('person:vladimir-putin', 'Vladimir Putin', ['Putin'], 2),
]

function find(id: keyof typeof TEXTS, words: string, after = 0): Pair {
  const start = TEXTS[id].indexOf(words, after)
  if (start < 0) throw new Error(`"${words}" is not in article ${id}`)
  return [start, start + words.length]
}

interface Said {
  readonly document: keyof typeof TEXTS
  readonly sentence: string
  readonly source: string
  readonly predicate: string | null
  readonly target: string
}

function evidence(said: Said, more: Partial<EvidenceRecord> = {}): EvidenceRecord {
  const [start, end] = find(said.document, said.sentence)
  const part = (words: string): Pair => find(said.document, words, start)
  return {
    document: said.document,
    start,
    end,
    text: said.sentence,
    sourceMention: part(said.source),
    targetMention: part(said.target),
    predicate: said.predicate === null ? null : part(said.predicate),
    negated: false,
    modality: 'asserted',
    attributedTo: null,
    attribution: null,
    quoted: false,
    date: said.document === 'a' ? '2017-05-29' : null,
    dateFrom: said.document === 'a' ? 'sentence' : null,
    copyOf: null,
    relayedFrom: null,
    rule: 'subject-verb-object',
    circumstances: [],
    confidence: 0.9,
    ...more,
  }
}

const relation = (
  source: string,
  type: RelationRecord['type'],
  target: string,
  pieces: readonly EvidenceRecord[],
  more: Partial<RelationRecord> = {},
): RelationRecord => ({
  id: `${source}|${type}|${target}`,
  source,
  target,
  type,
  reciprocal: false,
  weight: pieces.length,
  sources: new Set(pieces.map((piece) => piece.document)).size,
  firstSeen: '2017-05-30',
  lastSeen: '2017-05-30',
  deniedBy: [],
  denies: [],
  denials: [],
  evidence: pieces,
  ...more,
})

const [MACRON, PUTIN, ZOLA] = ['person:emmanuel-macron', 'person:vladimir-putin', 'person:emile-zola'] as const
const [FRANCE, RUSSIA] = ['country:FR', 'country:RU'] as const

const MEDDLING = 'Emmanuel Macron accused Russia of meddling.'
const LYING = 'Macron accused Russia of lying, Le Monde said.'
const MET = 'Macron met Vladimir Putin at Versailles.'
const THREAT = 'Russia did not threaten France.'
const VISIT = 'Putin said Macron will visit Russia.'
const PRAISE = 'Émile Zola praised France.'

const RELATIONS = [
  relation(RUSSIA, 'threaten', FRANCE, [
    evidence(
      { document: 'a', sentence: THREAT, source: 'Russia', predicate: 'threaten', target: 'France' },
      { negated: true },
    ),
  ]),
  relation(ZOLA, 'support', FRANCE, [
    evidence({ document: 'b', sentence: PRAISE, source: 'Émile Zola', predicate: 'praised', target: 'France' }),
  ]),
  relation(MACRON, 'accuse', RUSSIA, [
    evidence({ document: 'a', sentence: MEDDLING, source: 'Emmanuel Macron', predicate: 'accused', target: 'Russia' }),
    evidence(
      { document: 'b', sentence: LYING, source: 'Macron', predicate: 'accused', target: 'Russia' },
      { attributedTo: 'outlet:le-monde', attribution: 'said-1', confidence: 0.7 },
    ),
  ]),
  relation(MACRON, 'agree', RUSSIA, [
    evidence(
      { document: 'b', sentence: VISIT, source: 'Macron', predicate: 'visit', target: 'Russia' },
      { modality: 'future', attributedTo: PUTIN, attribution: 'said-2' },
    ),
  ]),
  relation(MACRON, 'comention', FRANCE, [
    evidence({ document: 'a', sentence: TEXTS.a, source: 'Emmanuel Macron', predicate: null, target: 'France' }),
  ]),
  relation(
    MACRON,
    'consult',
    PUTIN,
    [evidence({ document: 'a', sentence: MET, source: 'Macron', predicate: 'met', target: 'Vladimir Putin' })],
    { reciprocal: true },
  ),
]

const said = (id: string, source: string, speaker: string, sentence: string, content: string): AttributionRecord => ({
  id,
  parent: null,
  document: 'b',
  source,
  sourceMention: find('b', speaker, find('b', sentence)[0]),
  cue: find('b', 'said', find('b', sentence)[0]),
  content: [find('b', content)],
  direct: false,
  start: find('b', sentence)[0],
  end: find('b', sentence)[1],
})

function mention(id: string, article: keyof typeof TEXTS, words: string, after = 0): MentionRecord {
  const [start, end] = find(article, words, after)
  return { entity: id, document: article, start, end, text: words, form: 'name', rule: 'name', confidence: 0.95 }
}

export const SMALL_GRAPH: GraphData = {
  documents: [document('a', 'outlet:the-post', '2017-05-30'), document('b', 'outlet:le-monde', '2017-06-02')],
  entities: ENTITIES,
  mentions: [
    mention(MACRON, 'a', 'Emmanuel Macron'),
    mention(RUSSIA, 'a', 'Russia'),
    mention(PUTIN, 'a', 'Vladimir Putin'),
    mention(MACRON, 'b', 'Macron'),
    mention(ZOLA, 'b', 'Émile Zola'),
  ],
  attributions: [
    said('said-1', 'outlet:le-monde', 'Le Monde', LYING, 'Macron accused Russia of lying'),
    said('said-2', PUTIN, 'Putin', VISIT, 'Macron will visit Russia'),
  ],
  relations: RELATIONS,
  judgements: [{ left: 'chain-1', right: 'chain-2', verdict: 'same', score: 0.94, reasons: ['same name'] }],
  nodes: ENTITIES.map(({ id }, index) => ({
    id,
    x: index,
    y: (0 - index) / 2,
    size: 4 + index,
    color: '#1f77b4',
    community: index % 2,
  })),
}

/** The small graph with Macron's mention in what Putin said, so that two statements of others are about him. */
export const STATEMENTS_GRAPH: GraphData = {
  ...SMALL_GRAPH,
  mentions: [...SMALL_GRAPH.mentions, mention(MACRON, 'b', 'Macron', find('b', VISIT)[0])],
}
