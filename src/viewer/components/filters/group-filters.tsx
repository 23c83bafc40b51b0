import type { RelationType } from '../../../model'
import { RELATION_GROUPS, type RelationGroupName, typesOfGroup } from '../../core/graph/relation-groups'
import { toggleRelationTypes } from '../../core/state/actions/filters'
import { useViewer, useViewerState } from '../viewer-context'
import { FilterBox } from './filter-box'

const GROUP_WORDS: Readonly<Record<RelationGroupName, string>> = {
  conflict: 'all conflict',
  cooperation: 'all cooperation',
}

/** Shows and hides conflict or cooperation as a whole; a mark of its own says that a part of it is hidden. */
export function GroupFilters({ counts }: { readonly counts: ReadonlyMap<RelationType, number> }) {
  const { store } = useViewer()
  const hidden = useViewerState(({ filters }) => filters.hiddenRelationTypes)
  return RELATION_GROUPS.map((group) => {
    const types = typesOfGroup(group).filter((type) => counts.has(type))
    const shown = types.filter((type) => !hidden.has(type))
    if (types.length < 2) return null
    return (
      <FilterBox
        key={group}
        label={GROUP_WORDS[group]}
        count={types.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0)}
        shown={shown.length > 0}
        isPart={shown.length > 0 && shown.length < types.length}
        onChange={() => store.update(toggleRelationTypes(types, shown.length < types.length))}
      />
    )
  })
}
