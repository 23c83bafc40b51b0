import type { EntityType } from '../../../model'
import { usePalette } from '../use-theme'

/** A disc in the color of an entity type. The type is always said in words beside it. */
export function EntityDot({ type }: { readonly type: EntityType }) {
  return <span className="dot" aria-hidden style={{ backgroundColor: usePalette().entity[type] }} />
}
