import { type EvidenceRecord, groupBy, type RelationRecord, type Span } from '../../../model'

/** A sentence of an article that is evidence, and of what. */
export interface StatedSentence extends Span {
  /** Ids of relations, each once. */
  readonly relations: readonly string[]
}

/** The sentences of an article that are evidence of some of these relations, in the order of the text. */
export function statedSentences(document: string, relations: readonly RelationRecord[]): readonly StatedSentence[] {
  const here = relations.flatMap(({ id, evidence }) =>
    evidence.flatMap((piece) => (piece.document === document ? [{ id, piece }] : [])),
  )
  return [...groupBy(here, ({ piece }) => piece.start).values()]
    .flatMap((group) =>
      group.slice(0, 1).map(({ piece }) =>
        sentenceOf(
          piece,
          group.map(({ id }) => id),
        ),
      ),
    )
    .sort((a, b) => a.start - b.start)
}

const sentenceOf = ({ start, end }: EvidenceRecord, relations: readonly string[]): StatedSentence => ({
  start,
  end,
  relations: [...new Set(relations)],
})
