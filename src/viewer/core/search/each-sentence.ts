import {
  byText,
  type DocumentRecord,
  groupBy,
  type RelationRecord,
  type RelationType,
  relationKind,
} from '../../../model'
import { latestFirst } from './latest-first'
import type { Sentence, SentenceUse } from './sentence'
import { uncoveredStretches } from './uncovered-stretches'

/** What a relation has to say of a sentence. */
interface Trace extends Omit<Sentence, 'uses'> {
  readonly use: SentenceUse
  /** How much it tells: what somebody did before a denial of that, then what was said, standing ties, weak links; then by confidence in [0, 1]. */
  readonly clarity: number
}

const CLARITY = { deed: 4, denial: 3, speech: 2, structure: 1, weak: 0 }

function clarityOf(type: RelationType): number {
  const { quadrant } = relationKind(type)
  return quadrant === 'speech' || quadrant === 'structure' || quadrant === 'weak' ? CLARITY[quadrant] : CLARITY.deed
}

/** The records of a graph that hold its sentences. */
export interface SentenceRecords {
  readonly documents: ReadonlyMap<string, DocumentRecord>
  readonly relations: ReadonlyMap<string, RelationRecord>
}

/**
 * Every sentence that a relation rests on or is denied by, each once, and between them all other text of the articles' own, so that no word
 * stands in two. The latest article comes first, and each in reading order. One by one, so that who takes them may pause.
 */
export function* eachSentence({ documents, relations }: SentenceRecords): Generator<Sentence, void> {
  const traces = groupBy([...relations.values()].flatMap(tracesOf), ({ document }) => document)
  for (const document of latestFirst(documents.values())) yield* sentencesOf(document, traces.get(document.id) ?? [])
}

function tracesOf({ id, type, evidence, denials }: RelationRecord): readonly Trace[] {
  return [
    ...evidence.map((piece) => ({
      ...placeOf(piece),
      use: { relation: id, document: piece.document, start: piece.start },
      clarity: clarityOf(type) + piece.confidence,
    })),
    ...denials.map((denial) => ({
      ...placeOf(denial),
      use: { relation: id, document: denial.of.document, start: denial.of.start },
      clarity: CLARITY.denial,
    })),
  ]
}

interface Piece extends Omit<Sentence, 'uses' | 'isCopy'> {
  readonly copyOf: string | null
}

const placeOf = ({ document, start, end, text, copyOf }: Piece): Omit<Sentence, 'uses'> => ({
  document,
  start,
  end,
  text,
  isCopy: copyOf !== null,
})

function sentencesOf(document: DocumentRecord, traces: readonly Trace[]): readonly Sentence[] {
  const traced = [...groupBy(traces, ({ start }) => start).values()].flatMap(toSentence)
  const others = uncoveredStretches(document, traced).map(({ start, end }) => ({
    document: document.id,
    start,
    end,
    text: document.text.slice(start, end),
    uses: [],
    isCopy: document.copyOf !== null,
  }))
  return [...traced, ...others].sort((a, b) => a.start - b.start)
}

function toSentence(traces: readonly Trace[]): readonly Sentence[] {
  const clearestFirst = traces.toSorted((a, b) => b.clarity - a.clarity || byText(a.use.relation, b.use.relation))
  const [clearest] = clearestFirst
  if (!clearest) return []
  const { document, start, end, text, isCopy } = clearest
  const uses = clearestFirst.map(({ use }) => use).filter(isFirstOfRelation)
  return [{ document, start, end, text, uses, isCopy }]
}

const isFirstOfRelation = ({ relation }: SentenceUse, index: number, uses: readonly SentenceUse[]): boolean =>
  uses.findIndex((use) => use.relation === relation) === index
