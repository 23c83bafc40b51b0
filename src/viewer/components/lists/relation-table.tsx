import { useMemo } from 'react'
import { foldName, relationKind } from '../../../model'
import { nameOf, type ViewerGraph, type ViewerRelation } from '../../core/graph/viewer-graph'
import { select } from '../../core/state/actions/selection'
import { RelationLine } from '../parts/relation-line'
import { usePathFocus } from '../paths/use-found-paths'
import { useViewer } from '../viewer-context'
import { type SortedColumn, SortedTable } from './sorted-table'

export function RelationTable({ relations }: { readonly relations: readonly ViewerRelation[] }) {
  const { graph, store } = useViewer()
  const columns = useMemo(() => columnsOf(graph), [graph])
  return (
    <SortedTable
      onPath={usePathFocus()?.relations}
      label="Relations"
      items={relations}
      columns={columns}
      firstOrder={{ column: 'weight', direction: 'descending' }}
      onOpen={(id) => store.update(select({ kind: 'relation', id }))}
      empty="The filters leave no relation."
    />
  )
}

const columnsOf = (graph: ViewerGraph): readonly SortedColumn<ViewerRelation>[] => [
  {
    id: 'source',
    name: 'From',
    value: ({ source }) => foldName(nameOf(graph, source)),
    show: ({ source }) => nameOf(graph, source),
  },
  {
    id: 'type',
    name: 'Relation',
    value: ({ type }) => relationKind(type).label,
    show: ({ type, reciprocal }) => (
      <>
        <RelationLine type={type} /> {relationKind(type).label}
        {reciprocal && <span className="count"> each other</span>}
      </>
    ),
  },
  {
    id: 'target',
    name: 'To',
    value: ({ target }) => foldName(nameOf(graph, target)),
    show: ({ target }) => nameOf(graph, target),
  },
  { id: 'weight', name: 'Sentences', value: ({ weight }) => weight },
  { id: 'sources', name: 'Sources', value: ({ sources }) => sources },
  {
    id: 'lastSeen',
    name: 'Last seen',
    value: ({ lastSeen }) => lastSeen ?? '',
    show: ({ lastSeen }) => <span className="unbroken">{lastSeen ?? 'undated'}</span>,
  },
]
