import {
  type DocumentRecord,
  ENTITY_TYPES,
  type EntityRecord,
  type EvidenceRecord,
  type GraphData,
  isWeak,
  type MentionRecord,
  MODALITIES,
  RELATION_TYPES,
  type RelationRecord,
  type RelationType,
  relationKind,
  seededRandom,
} from '../../src/model'

const OUTLETS = 40
const SENTENCES_IN_A_DOCUMENT = 20
const WORDS =
  'minister talks border accord envoy summit vote party leader troops aid trade council protest strike region'.split(
    ' ',
  )
const CLAIMS = RELATION_TYPES.filter((type) => !isWeak(type))

/**
 * A graph of so many relations, the same for the same counts: as many entities as a tenth of them unless told, a few much named and most
 * seldom, one to three sentences behind each relation, and everything in it points where it should.
 */
export function syntheticGraph(relationCount: number, entityCount = Math.round(relationCount / 10)): GraphData {
  const random = seededRandom(relationCount)
  const entities = Array.from({ length: Math.max(OUTLETS + 2, entityCount) }, (_, index) => entityOf(index))
  const articles = new Articles(random)
  const relations: RelationRecord[] = []
  const known = new Set<string>()
  while (relations.length < relationCount) {
    const [source, target] = [pick(entities, random), pick(entities, random)]
    const type = CLAIMS[Math.floor(random() * CLAIMS.length)] ?? 'accuse'
    const id = `${source.id}|${type}|${target.id}`
    if (source === target || known.has(id)) continue
    known.add(id)
    relations.push(relationOf(id, source, type, target, articles, random))
  }
  relations.sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    documents: articles.documents(),
    entities,
    mentions: articles.mentions,
    attributions: [],
    relations,
    judgements: [],
    nodes: entities.map(({ id }, index) => ({
      id,
      x: Math.round(random() * 1e5) / 10,
      y: Math.round(random() * 1e5) / 10,
      size: 4 + (index % 20),
      color: '#1f77b4',
      community: index % 12,
    })),
  }
}

/** The first are the outlets. */
function entityOf(index: number): EntityRecord {
  const types = ENTITY_TYPES.filter((type) => type !== 'topic')
  const type = index < OUTLETS ? 'outlet' : (types[index % types.length] ?? 'person')
  const name = `${type === 'outlet' ? 'Daily' : 'Name'} ${index.toString(36).toUpperCase()}`
  return {
    id: `${type}:${name.toLowerCase().replace(' ', '-')}`,
    type,
    name,
    aliases: [`N${index}`],
    countryCode: null,
    mentions: 1,
    documents: 1,
  }
}

/** The square leans to the front of the list: few entities have many relations. */
const pick = (entities: readonly EntityRecord[], random: () => number): EntityRecord =>
  entities[Math.floor(random() ** 2 * entities.length)] as EntityRecord

/** Articles that are written sentence by sentence. */
class Articles {
  readonly mentions: MentionRecord[] = []
  readonly #texts: string[] = []
  #sentences = 0

  constructor(private readonly random: () => number) {}

  /** Adds a sentence that links two entities, and gives the evidence that it is. */
  write(source: EntityRecord, type: RelationType, target: EntityRecord): EvidenceRecord {
    const index = Math.floor(this.#sentences++ / SENTENCES_IN_A_DOCUMENT)
    const before = this.#texts[index] ?? ''
    const start = before === '' ? 0 : before.length + 1
    const cue = type
    const tail = Array.from({ length: 12 }, () => WORDS[Math.floor(this.random() * WORDS.length)]).join(' ')
    const text = `${source.name} ${cue} ${target.name}, ${tail}.`
    this.#texts[index] = before === '' ? text : `${before} ${text}`
    const document = documentId(index)
    const sourceMention = [start, start + source.name.length] as const
    const predicate = [sourceMention[1] + 1, sourceMention[1] + 1 + cue.length] as const
    const targetMention = [predicate[1] + 1, predicate[1] + 1 + target.name.length] as const
    this.#mention(source, document, sourceMention)
    this.#mention(target, document, targetMention)
    return {
      document,
      start,
      end: start + text.length,
      text,
      sourceMention,
      targetMention,
      predicate,
      negated: this.random() < 0.1,
      modality: MODALITIES[Math.floor(this.random() ** 3 * MODALITIES.length)] ?? 'asserted',
      attributedTo: null,
      attribution: null,
      quoted: false,
      date: dateOf(index),
      dateFrom: 'article',
      copyOf: null,
      relayedFrom: null,
      rule: 'verb',
      circumstances: [],
      confidence: Math.round((0.5 + this.random() / 2) * 100) / 100,
    }
  }

  #mention({ id, name }: EntityRecord, document: string, [start, end]: readonly [number, number]): void {
    this.mentions.push({ entity: id, document, start, end, text: name, form: 'name', rule: 'name', confidence: 0.9 })
  }

  documents(): readonly DocumentRecord[] {
    return this.#texts.map((text, index) => ({
      id: documentId(index),
      path: `${documentId(index)}.txt`,
      url: null,
      title: `Article ${index}`,
      outlet: entityOf(index % OUTLETS).id,
      agency: null,
      authors: [],
      published: dateOf(index),
      language: 'en',
      copyOf: null,
      body: [{ start: 0, end: text.length }],
      text,
    }))
  }
}

const documentId = (index: number): string => `article${`${index}`.padStart(7, '0')}`

/** Days of the years 2010 to 2019; months have 28 days here. */
const dateOf = (index: number): string => {
  const [day, month, year] = [1 + (index % 28), 1 + (index % 12), 2010 + (index % 10)]
  return `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`
}

function relationOf(
  id: string,
  source: EntityRecord,
  type: RelationType,
  target: EntityRecord,
  articles: Articles,
  random: () => number,
): RelationRecord {
  const evidence = Array.from({ length: 1 + Math.floor(random() * 3) }, () => articles.write(source, type, target))
  const dates = evidence.map(({ date }) => date ?? '').sort()
  return {
    id,
    source: source.id,
    target: target.id,
    type,
    reciprocal: relationKind(type).symmetric,
    weight: evidence.length,
    sources: new Set(evidence.map(({ document }) => Number(document.slice('article'.length)) % OUTLETS)).size,
    firstSeen: dates.at(0) ?? null,
    lastSeen: dates.at(-1) ?? null,
    deniedBy: [],
    denies: [],
    denials: [],
    evidence,
  }
}
