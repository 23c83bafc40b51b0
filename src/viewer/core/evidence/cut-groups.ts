/** Some of what stands together in groups. */
interface Group<Piece> {
  readonly pieces: readonly Piece[]
}

/** The groups as if only the pieces from index `from` up to `to`, counted through all groups, were there. */
export function cutGroups<Piece, Some extends Group<Piece>>(
  groups: readonly Some[],
  from: number,
  to: number,
): readonly Some[] {
  let start = 0
  return groups.flatMap((group) => {
    const pieces = group.pieces.slice(Math.max(0, from - start), Math.max(0, to - start))
    start += group.pieces.length
    return pieces.length === 0 ? [] : [{ ...group, pieces }]
  })
}
