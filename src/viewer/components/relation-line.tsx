import type { RelationType } from '../../model'
import { relationColor } from '../core/relation-color'
import { usePalette } from './use-theme'

/** A stroke in the color of a relation type. */
export function RelationLine({ type }: { readonly type: RelationType }) {
  return <span className="stroke" aria-hidden style={{ backgroundColor: relationColor(type, usePalette()) }} />
}
