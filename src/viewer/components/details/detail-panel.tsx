import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react'
import { Button } from 'react-aria-components/Button'
import type { ViewerEntity, ViewerGraph, ViewerRelation } from '../../core/graph/viewer-graph'
import { isSeen, type OpenResults, openResults } from '../../core/search/open-results'
import { select } from '../../core/state/actions/selection'
import { type Selection, selectionKey, type Target } from '../../core/state/selection'
import { EntityProfile } from '../entity/entity-profile'
import { useDeedKeys } from '../entity/use-deed-keys'
import { RelationProfile } from '../evidence/relation-profile'
import { PairProfile } from '../pair/pair-profile'
import { Notice } from '../parts/notice'
import { PathFinder } from '../paths/path-finder'
import { SearchResults } from '../search/search-results'
import { useViewer, useViewerState } from '../viewer-context'
import { LoadedDetails } from './loaded-details'
import { Overview } from './overview'

/** The results of a search, what is selected, or how to begin. */
export function DetailPanel() {
  const { results } = useViewer()
  const selected = useViewerState((state) => state.selected)
  const found = useSyncExternalStore(results.subscribe, results.get)
  const panel = useFocusOnSelection(selected)
  const isSearching = isSeen(found, selected)
  const onKeyDown = useDeedKeys(!isSearching && selected?.kind === 'entity' ? selected.id : null)
  return (
    <aside
      className="details"
      aria-label="Details"
      ref={panel}
      tabIndex={-1}
      data-selected={isSearching || selected !== null}
      onKeyDown={onKeyDown}
    >
      {isSearching ? <FoundDetails words={found.words} /> : <SelectedDetails selected={selected} results={found} />}
    </aside>
  )
}

function FoundDetails({ words }: { readonly words: string }) {
  const { results } = useViewer()
  return (
    <>
      <Button className="text-button close" onPress={() => results.update(() => null)}>
        Close
      </Button>
      <LoadedDetails key={words}>
        <SearchResults words={words} />
      </LoadedDetails>
    </>
  )
}

interface SelectedProps {
  readonly selected: Selection | null
  /** What the reader came from. */
  readonly results: OpenResults | null
}

function SelectedDetails({ selected, results: found }: SelectedProps) {
  const { graph, store, results } = useViewer()
  const backToResults = found && (
    <Button className="text-button" onPress={() => results.update(() => openResults(found.words, selected))}>
      Back to the results for “{found.words}”
    </Button>
  )
  if (selected === null) {
    return (
      <>
        {backToResults}
        <Overview />
      </>
    )
  }
  return (
    <>
      <Button className="text-button close" onPress={() => store.update(select(null))}>
        Close
      </Button>
      {backToResults}
      <Selected key={panelKey(selected)} graph={graph} selected={selected} />
    </>
  )
}

/** Different for what is a page of its own: what is asked of the path finder changes within its page. */
const panelKey = (selected: Selection | null): string | null =>
  selected === null || selected.kind === 'path' ? (selected?.kind ?? null) : selectionKey(selected).join(' ')

function Selected({ graph, selected }: { readonly graph: ViewerGraph; readonly selected: Selection }) {
  if (selected.kind === 'pair') return <Pair graph={graph} id={selected.id} other={selected.other} />
  if (selected.kind === 'path') return <PathFinder selection={selected} />
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
    const isSamePage = panelKey(selected) === panelKey(wasSelected.current)
    if (isSamePage) return
    if (selected && !wasSelected.current) origin.current = document.activeElement
    if (isChoosing()) origin.current = document.activeElement
    else if (selected) panel.current?.focus()
    else if (origin.current instanceof HTMLElement) origin.current.focus()
    wasSelected.current = selected
  }, [selected])
  return panel
}

/** Whether the reader ticks entities in a list, and is not done with that when the first is open. */
const isChoosing = (): boolean => document.activeElement?.closest('[data-choosing]') != null
