import { foldName, relationKind } from '../../model'
import { select } from '../core/actions'
import { nameOf, type ViewerGraph, type ViewerRelation } from '../core/viewer-graph'
import { RelationLine } from './relation-line'
import { type SortedColumn, SortedTable } from './sorted-table'
import { useViewer } from './viewer-context'

export function RelationTable({ relations }: { readonly relations: readonly ViewerRelation[] }) {
  const { graph, store } = useViewer()
  return (
    <SortedTable
      label="Relations"
      items={relations}
      columns={columnsOf(graph)}
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
        {reciprocal && ' (each other)'}
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
  { id: 'lastSeen', name: 'Last seen', value: ({ lastSeen }) => lastSeen ?? '' },
]
