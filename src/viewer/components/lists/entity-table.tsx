import { useMemo } from 'react'
import { foldName } from '../../../model'
import type { VisibleGraph } from '../../core/filter/visible-graph'
import { relationsOf, type ViewerEntity, type ViewerGraph } from '../../core/graph/viewer-graph'
import { select } from '../../core/state/actions/selection'
import { EntityMenuButton } from '../entity/entity-menu-button'
import { EntityDot } from '../parts/entity-dot'
import { usePathFocus } from '../paths/use-found-paths'
import { useViewer, useVisible } from '../viewer-context'
import { PairBox } from './pair-box'
import { type SortedColumn, SortedTable } from './sorted-table'

export function EntityTable({ entities }: { readonly entities: readonly ViewerEntity[] }) {
  const { graph, store } = useViewer()
  const { relations } = useVisible()
  const columns = useMemo(() => columnsOf(graph, relations), [graph, relations])
  return (
    <SortedTable
      onPath={usePathFocus()?.entities}
      label="Entities"
      items={entities}
      columns={columns}
      firstOrder={{ column: 'mentions', direction: 'descending' }}
      onOpen={(id) => store.update(select({ kind: 'entity', id }))}
      empty="The filters leave no entity."
    />
  )
}

const columnsOf = (graph: ViewerGraph, shown: VisibleGraph['relations']): readonly SortedColumn<ViewerEntity>[] => [
  {
    id: 'name',
    name: 'Name',
    value: ({ name }) => foldName(name),
    show: (entity) => (
      <span className="named-with-menu">
        {entity.name}
        <EntityMenuButton entity={entity} />
      </span>
    ),
  },
  {
    id: 'type',
    name: 'Type',
    value: ({ type }) => type,
    show: ({ type }) => (
      <span className="unbroken">
        <EntityDot type={type} /> {type}
      </span>
    ),
  },
  { id: 'mentions', name: 'Mentions', value: ({ mentions }) => mentions },
  { id: 'documents', name: 'Articles', value: ({ documents }) => documents },
  {
    id: 'relations',
    name: 'Relations',
    value: ({ id }) => relationsOf(graph, id).filter((relation) => shown.has(relation.id)).length,
  },
  { id: 'pair', name: 'Compare', show: (entity) => <PairBox entity={entity} /> },
]
