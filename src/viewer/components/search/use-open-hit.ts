import type { Sentence } from '../../core/search/sentence'
import { type Action } from '../../core/state/actions/action'
import { pointAtEvidence, read, select } from '../../core/state/actions/selection'
import { sameSelection } from '../../core/state/selection'
import { useViewer } from '../viewer-context'

/** Opens what was found; the results stay behind it. */
export interface OpenHit {
  readonly entity: (id: string) => void
  readonly relation: (id: string, place: { readonly document: string; readonly start: number }) => void
  readonly article: (id: string, start: number, end: number) => void
  /** Its relation with that piece of evidence, or else its article. */
  readonly sentence: (sentence: Sentence) => void
}

export function useOpenHit(): OpenHit {
  const { store, results, drawing } = useViewer()
  const open = (action: Action) => {
    const before = store.get().selected
    store.update(action)
    const isSame = sameSelection(before, store.get().selected)
    if (isSame) results.update((shown) => shown && { ...shown, isAside: true })
  }
  const openHit: OpenHit = {
    entity(id) {
      open(select({ kind: 'entity', id }))
      drawing.current?.reveal(id)
    },
    relation: (id, { document, start }) => open(pointAtEvidence(id, { document, start })),
    article: (document, start, end) => store.update(read({ document, start, end })),
    sentence({ uses: [use], document, start, end }) {
      if (use) openHit.relation(use.relation, use)
      else openHit.article(document, start, end)
    },
  }
  return openHit
}
