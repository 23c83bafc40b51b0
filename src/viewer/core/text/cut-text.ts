import type { Span } from '../../../model'

/** A stretch of text that is to be marked. Offsets are into the same text as those of the piece cut. */
export interface Mark<Role extends string> extends Span {
  readonly role: Role
}

export interface TextPiece<Role extends string> {
  readonly start: number
  readonly text: string
  /** The marks that hold all of the piece, in the order in which they were given. */
  readonly roles: readonly Role[]
}

/**
 * Cuts the stretch `whole` of a text wherever a mark begins or ends. The pieces joined are the stretch, unchanged;
 * marks may overlap, and what of them lies outside the stretch is left out.
 */
export function cutText<Role extends string>(
  text: string,
  whole: Span,
  marks: readonly Mark<Role>[],
): readonly TextPiece<Role>[] {
  const inside = (offset: number) => offset > whole.start && offset < whole.end
  const cuts = marks.flatMap(({ start, end }) => [start, end]).filter(inside)
  const offsets = [...new Set([whole.start, ...cuts, whole.end])].sort((a, b) => a - b)
  return offsets.slice(0, -1).map((start, index) => {
    const end = offsets[index + 1] ?? whole.end
    const around = marks.filter((mark) => mark.start <= start && end <= mark.end)
    return { start, text: text.slice(start, end), roles: [...new Set(around.map(({ role }) => role))] }
  })
}
