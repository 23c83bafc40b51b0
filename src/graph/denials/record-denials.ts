import { byText, type DenialRecord, groupBy } from '../../model'
import type { DeniedStatement, Denying, Statement } from './statement'

/** What denials come to in the relations. */
export interface Denials {
  /** By the id of the relation denied; in order of time, then as they stand. */
  readonly denialsByRelation: ReadonlyMap<string, readonly DenialRecord[]>
  /** The relations that a relation denies, sorted. */
  readonly deniesByRelation: ReadonlyMap<string, readonly string[]>
}

interface Context {
  readonly statements: readonly Statement[]
  readonly copyOf: (sentenceId: string) => string | null
  readonly published: (article: string) => string | null
  readonly textOf: (article: string) => string
}

/** The records of what denies what: one for each two sentences and each denier. */
export function recordDenials(denied: readonly DeniedStatement[], context: Context): Denials {
  const rejections = rejectionsOf(context.statements)
  const pairs = denied.flatMap(({ statement, denying }) => {
    const relation = rejections(denying)
    return relation === statement.relation
      ? []
      : [{ statement, record: recordOf(statement, denying, relation, context) }]
  })
  const byRelation = groupBy(pairs, ({ statement }) => statement.relation)
  const denialsByRelation = new Map(
    [...byRelation].map(
      ([id, group]) =>
        [
          id,
          inOrder(
            group.map(({ record }) => record),
            context,
          ),
        ] as const,
    ),
  )
  return { denialsByRelation, deniesByRelation: reversed(denialsByRelation) }
}

function recordOf(
  { evidence }: Statement,
  { denial, sentence, denier }: Denying,
  relation: string | null,
  { textOf, copyOf }: Context,
): DenialRecord {
  const { articleId: document, span } = sentence
  return {
    by: denier,
    document,
    start: span.start,
    end: span.end,
    text: textOf(document).slice(span.start, span.end),
    cue: [denial.cue.start, denial.cue.end],
    relation,
    copyOf: copyOf(sentence.id),
    of: { document: evidence.document, start: evidence.start, end: evidence.end },
  }
}

/** The relation by which a denier rejects somebody in the sentence of his denial: that of the words that deny, else any. */
function rejectionsOf(statements: readonly Statement[]): (denying: Denying) => string | null {
  const byKey = groupBy(
    statements.filter(({ type }) => type === 'reject'),
    ({ sentence, source }) => `${sentence.id} ${source}`,
  )
  return ({ denial: { cue }, sentence, denier }) => {
    const found = byKey.get(`${sentence.id} ${denier}`) ?? []
    const sameWords = found.find(
      ({ evidence: { predicate } }) => predicate && predicate[0] < cue.end && cue.start < predicate[1],
    )
    return (sameWords ?? found[0])?.relation ?? null
  }
}

function inOrder(records: readonly DenialRecord[], { published }: Context): readonly DenialRecord[] {
  const byKey = new Map(records.map((one) => [JSON.stringify([one.document, one.start, one.by, one.of]), one]))
  return [...byKey.values()].sort(
    (a, b) =>
      byText(published(a.document) ?? '9', published(b.document) ?? '9') ||
      byText(a.document, b.document) ||
      a.start - b.start ||
      byText(a.by, b.by) ||
      byText(a.of.document, b.of.document) ||
      a.of.start - b.of.start,
  )
}

/** The ids of the relations that deny, sorted. */
export const denyingRelations = (records: readonly DenialRecord[]): readonly string[] =>
  [...new Set(records.flatMap(({ relation }) => relation ?? []))].sort(byText)

function reversed(denialsByRelation: Denials['denialsByRelation']): Denials['deniesByRelation'] {
  const pairs = [...denialsByRelation].flatMap(([denied, records]) =>
    denyingRelations(records).map((denying) => ({ denied, denying })),
  )
  return new Map(
    [...groupBy(pairs, ({ denying }) => denying)].map(([id, group]) => [
      id,
      group.map(({ denied }) => denied).sort(byText),
    ]),
  )
}
