/** The kinds of node. */
export const ENTITY_TYPES = ['person', 'country', 'organization', 'outlet', 'place', 'topic'] as const
/** A kind of node. */
export type EntityType = (typeof ENTITY_TYPES)[number]

/** The quadrants of the cooperation-conflict plane (PLOVER), and two of our own: standing ties between things, and speech. */
export const QUADRANTS = [
  'verbal cooperation',
  'material cooperation',
  'verbal conflict',
  'material conflict',
  'speech',
  'structure',
  'weak',
] as const
/** A part of the plane that relation types fall into. */
export type Quadrant = (typeof QUADRANTS)[number]

/** A row of the table of relation types. */
export interface RelationKind {
  /** The name of the type, as `RelationRecord.type` has it. */
  readonly type: string
  /** Reads between source and target: "Macron *accused / criticised* Russia". */
  readonly label: string
  /** PLOVER's score from +10 (cooperation) to -10 (conflict); null for what is neither. */
  readonly score: number | null
  /** Whether it is talk or deeds, of cooperation or conflict, or neither. */
  readonly quadrant: Quadrant
  /** Both ends do it to one another unless the sentence says otherwise. */
  readonly symmetric: boolean
}

/**
 * The kinds of edge. The sixteen events, their scores and quadrants are PLOVER's (Open Event Data Alliance,
 * "Political Language Ontology for Verifiable Event Records"); the rest are standing ties, speech, and the two weak links.
 */
export const RELATION_KINDS = [
  { type: 'agree', label: 'agreed / will meet', score: 2.5, quadrant: 'verbal cooperation', symmetric: true },
  { type: 'consult', label: 'met / spoke with', score: 2.5, quadrant: 'verbal cooperation', symmetric: true },
  { type: 'support', label: 'backed', score: 5, quadrant: 'verbal cooperation', symmetric: false },
  { type: 'concede', label: 'conceded to', score: 4.5, quadrant: 'verbal cooperation', symmetric: false },
  { type: 'cooperate', label: 'cooperated with', score: 9.5, quadrant: 'material cooperation', symmetric: true },
  { type: 'aid', label: 'aided', score: 10, quadrant: 'material cooperation', symmetric: false },
  { type: 'retreat', label: 'pulled back from', score: 6.5, quadrant: 'material cooperation', symmetric: false },
  { type: 'request', label: 'asked / demanded of', score: 0, quadrant: 'verbal conflict', symmetric: false },
  { type: 'accuse', label: 'accused / criticised', score: -3, quadrant: 'verbal conflict', symmetric: false },
  { type: 'reject', label: 'rejected / denied', score: -2, quadrant: 'verbal conflict', symmetric: false },
  { type: 'threaten', label: 'threatened / warned', score: -3.5, quadrant: 'verbal conflict', symmetric: false },
  { type: 'protest', label: 'protested against', score: -5, quadrant: 'material conflict', symmetric: false },
  { type: 'sanction', label: 'sanctioned / cut ties with', score: -6, quadrant: 'material conflict', symmetric: false },
  { type: 'mobilize', label: 'mobilized against', score: -5.5, quadrant: 'material conflict', symmetric: false },
  { type: 'coerce', label: 'coerced / restricted', score: -7, quadrant: 'material conflict', symmetric: false },
  { type: 'assault', label: 'attacked', score: -9, quadrant: 'material conflict', symmetric: false },
  { type: 'say', label: 'said about / told', score: null, quadrant: 'speech', symmetric: false },
  { type: 'report', label: 'reported on', score: null, quadrant: 'speech', symmetric: false },
  { type: 'lead', label: 'leads', score: null, quadrant: 'structure', symmetric: false },
  { type: 'member', label: 'belongs to', score: null, quadrant: 'structure', symmetric: false },
  { type: 'own', label: 'owns', score: null, quadrant: 'structure', symmetric: false },
  { type: 'relative', label: 'is family of', score: null, quadrant: 'structure', symmetric: true },
  { type: 'located', label: 'is in', score: null, quadrant: 'structure', symmetric: false },
  { type: 'discuss', label: 'discussed', score: null, quadrant: 'weak', symmetric: false },
  { type: 'comention', label: 'named together with', score: null, quadrant: 'weak', symmetric: true },
] as const satisfies readonly RelationKind[]

/** A kind of edge: the name of a row of `RELATION_KINDS`. */
export type RelationType = (typeof RELATION_KINDS)[number]['type']

/** The names of all relation types, in the order of `RELATION_KINDS`. */
export const RELATION_TYPES: readonly RelationType[] = RELATION_KINDS.map(({ type }) => type)

const kindByType: ReadonlyMap<string, RelationKind> = new Map(RELATION_KINDS.map((kind) => [kind.type, kind]))

/** The row of the relation table. Throws on a type that the table does not have. */
export function relationKind(type: RelationType): RelationKind {
  const kind = kindByType.get(type)
  if (!kind) throw new Error(`no relation type "${type}"`)
  return kind
}

/** Whether a word is the name of a relation type. */
export const isRelationType = (word: string): word is RelationType => kindByType.has(word)

/** Whether a word is the name of an entity type. */
export const isEntityType = (word: string): word is EntityType => (ENTITY_TYPES as readonly string[]).includes(word)

/** The two links that are no claims: an actor beside a topic, two entities in one sentence. */
export const isWeak = (type: RelationType): boolean => relationKind(type).quadrant === 'weak'
