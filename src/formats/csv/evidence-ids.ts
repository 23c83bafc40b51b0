import type { EvidenceRecord } from '../../model'

const placeOf = ({ document, sourceMention, targetMention, predicate }: EvidenceRecord): string =>
  [`${document}:${sourceMention[0]}`, targetMention[0], ...(predicate ? [predicate[0]] : [])].join('-')

/**
 * Ids for the pieces of a relation's evidence, which have none in the graph: that of the relation and the places of its ends and its
 * words in the document. Made from content alone, so that a piece has the same id in every export; the strongest are to come first.
 */
export function evidenceIds<Piece extends EvidenceRecord>(
  relation: string,
  strongestFirst: readonly Piece[],
): ReadonlyMap<Piece, string> {
  const seen = new Map<string, number>()
  return new Map(
    strongestFirst.map((piece) => {
      const place = `${relation}@${placeOf(piece)}`
      const count = (seen.get(place) ?? 0) + 1
      seen.set(place, count)
      return [piece, count === 1 ? place : `${place}~${count}`]
    }),
  )
}
