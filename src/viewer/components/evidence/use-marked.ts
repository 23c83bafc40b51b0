import { type RefObject, useEffect, useRef } from 'react'
import { isAt } from '../../core/evidence/is-at'
import type { EvidencePlace } from '../../core/state/viewer-state'
import { useViewerState } from '../viewer-context'

interface Marked {
  readonly element: RefObject<HTMLDivElement | null>
  readonly isMarked: boolean
}

/** Whether the address points at a piece of evidence, which stands in these places; if so, its element is brought into view. */
export function useMarked(relation: string, places: readonly EvidencePlace[]): Marked {
  const element = useRef<HTMLDivElement>(null)
  const isMarked = useViewerState(
    ({ selected, evidence }) =>
      selected?.kind === 'relation' && selected.id === relation && places.some((place) => isAt(place, evidence)),
  )
  useEffect(() => {
    if (isMarked) element.current?.scrollIntoView({ block: 'center' })
  }, [isMarked])
  return { element, isMarked }
}
