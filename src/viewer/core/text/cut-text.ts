import type { Span } from '../../../model'

/** A stretch of text that is to be marked. Offsets are into the same text as those of the piece cut. */
export interface Mark<Role> extends Span {
  readonly role: Role
}

export interface TextPiece<Role> {
  readonly start: number
  readonly text: string
  /** The marks that hold all of the piece, in the order in which they were given. */
  readonly roles: readonly Role[]
}

/**
 * Cuts the stretch `whole` of a text wherever a mark begins or ends. The pieces joined are the stretch, unchanged;
 * marks may overlap, and what of them lies outside the stretch is left out. Time grows with the marks, not with their square: an article
 * can have thousands.
 */
export function cutText<Role>(text: string, whole: Span, marks: readonly Mark<Role>[]): readonly TextPiece<Role>[] {
  const inside = (offset: number) => offset > whole.start && offset < whole.end
  const cuts = marks.flatMap(({ start, end }) => [start, end]).filter(inside)
  const offsets = [...new Set([whole.start, ...cuts, whole.end])].sort((a, b) => a - b)
  const marksAt = marksByOffset(marks)
  return offsets.slice(0, -1).map((start, index) => {
    const end = offsets[index + 1] ?? whole.end
    return { start, text: text.slice(start, end), roles: [...new Set(marksAt(start).map(({ role }) => role))] }
  })
}

/** Gives the marks that hold a character, in their order. To be asked of rising offsets. */
function marksByOffset<Role>(marks: readonly Mark<Role>[]): (offset: number) => readonly Mark<Role>[] {
  const waiting = marks.map((mark, order) => ({ mark, order })).sort((a, b) => a.mark.start - b.mark.start)
  let next = 0
  let open: typeof waiting = []
  return (offset) => {
    open = open.filter(({ mark }) => mark.end > offset)
    for (let first = waiting[next]; first && first.mark.start <= offset; first = waiting[++next]) {
      if (first.mark.end > offset) open.push(first)
    }
    return open.toSorted((a, b) => a.order - b.order).map(({ mark }) => mark)
  }
}
