import { type ReactNode, Suspense, useEffect, useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import type { ViewerEntity, ViewerGraph, ViewerRelation } from '../../core/graph/viewer-graph'
import { select } from '../../core/state/actions/selection'
import { type Selection, sameSelection, selectionKey, type Target } from '../../core/state/selection'
import { EntityProfile } from '../entity/entity-profile'
import { RelationProfile } from '../evidence/relation-profile'
import { ErrorBoundary } from '../page/error-boundary'
import { PairProfile } from '../pair/pair-profile'
import { Notice } from '../parts/notice'
import { useViewer, useViewerState } from '../viewer-context'
import { Overview } from './overview'

/** What is selected, or how to begin. */
export function DetailPanel() {
  const { graph, store } = useViewer()
  const selected = useViewerState((state) => state.selected)
  const panel = useFocusOnSelection(selected)
  return (
    <aside className="details" aria-label="Details" ref={panel} tabIndex={-1} data-selected={selected !== null}>
      {selected === null ? (
        <Overview />
      ) : (
        <>
          <Button className="text-button close" onPress={() => store.update(select(null))}>
            Close
          </Button>
          <Selected key={selectionKey(selected).join(' ')} graph={graph} selected={selected} />
        </>
      )}
    </aside>
  )
}

function Selected({ graph, selected }: { readonly graph: ViewerGraph; readonly selected: Selection }) {
  if (selected.kind === 'pair') return <Pair graph={graph} id={selected.id} other={selected.other} />
  if (selected.kind === 'path') return null
  const entity = selected.kind === 'entity' ? graph.entities.get(selected.id) : undefined
  const relation = selected.kind === 'relation' ? graph.relations.get(selected.id) : undefined
  if (!entity && !relation) return <UnknownTarget selected={selected} />
  return <LoadedDetails>{profileOf(entity, relation)}</LoadedDetails>
}

interface PairProps {
  readonly graph: ViewerGraph
  readonly id: string
  readonly other: string
}

function Pair({ graph, id, other }: PairProps) {
  const unknown = [id, other].find((end) => !graph.entities.has(end))
  if (unknown !== undefined) return <UnknownTarget selected={{ kind: 'entity', id: unknown }} />
  return (
    <LoadedDetails>
      <PairProfile id={id} other={other} />
    </LoadedDetails>
  )
}

function profileOf(entity: ViewerEntity | undefined, relation: ViewerRelation | undefined): ReactNode {
  if (entity) return <EntityProfile entity={entity} />
  return relation && <RelationProfile relation={relation} />
}

const UnknownTarget = ({ selected }: { readonly selected: Target }) => (
  <Notice title="Not in this graph">
    <p>
      The address asks for the {selected.kind} “{selected.id}”, which this graph does not have. It may come from another
      graph or an older one.
    </p>
  </Notice>
)

/** What its children rest on is loaded when they are first shown. */
function LoadedDetails({ children }: { readonly children: ReactNode }) {
  const { records } = useViewer()
  const onFailure = (error: unknown, retry: () => void) => {
    const onRetry = () => {
      records.forgetFailures()
      retry()
    }
    return <LoadFailure error={error} onRetry={onRetry} />
  }
  return (
    <ErrorBoundary fallback={onFailure}>
      <Suspense fallback={<p className="nothing">Loading the sentences…</p>}>{children}</Suspense>
    </ErrorBoundary>
  )
}

const LoadFailure = ({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) => (
  <Notice title="The sentences could not be loaded">
    <p className="small">{error instanceof Error ? error.message : String(error)}</p>
    <Button className="button" onPress={onRetry}>
      Try again
    </Button>
  </Notice>
)

/**
 * Leads the keyboard and the screen to what was just opened, and back to where it was opened when it is closed. What the
 * address itself opens is brought into view, for on a narrow screen it stands below the drawing.
 */
function useFocusOnSelection(selected: Selection | null) {
  const panel = useRef<HTMLElement>(null)
  const origin = useRef<Element | null>(null)
  const wasSelected = useRef<Selection | null>(selected)
  useEffect(() => {
    if (wasSelected.current) panel.current?.scrollIntoView()
  }, [])
  useEffect(() => {
    if (sameSelection(selected, wasSelected.current)) return
    if (selected && !wasSelected.current) origin.current = document.activeElement
    if (selected) panel.current?.focus()
    else if (origin.current instanceof HTMLElement) origin.current.focus()
    wasSelected.current = selected
  }, [selected])
  return panel
}
