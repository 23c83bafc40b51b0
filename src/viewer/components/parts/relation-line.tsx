import { type RelationType, relationKind } from '../../../model'
import { relationColor } from '../../core/drawing/relation-color'
import { usePalette } from '../use-theme'

/** A stroke in the color of a relation type, thin where the drawing's lines are. */
export function RelationLine({ type }: { readonly type: RelationType }) {
  return (
    <span
      className="stroke"
      data-event={relationKind(type).score !== null}
      aria-hidden
      style={{ backgroundColor: relationColor(type, usePalette()) }}
    />
  )
}
