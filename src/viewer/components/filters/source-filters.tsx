import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { requireSources, toggleOnlyDenied } from '../../core/state/actions/filters'
import { useViewer, useViewerState } from '../viewer-context'
import { FilterBox } from './filter-box'

/** So many sources can be asked for, where the graph has a relation with as many. */
const STEPS = [1, 2, 3, 5, 10, 20]

/** How well a relation must be backed, and whether it must be denied. What no relation is distinguished by is not asked. */
export function SourceFilters() {
  const { graph, store } = useViewer()
  const onlyDenied = useViewerState((state) => state.filters.onlyDenied)
  const relations = [...graph.relations.values()]
  const denied = relations.filter((relation) => relation.denied).length
  const most = relations.reduce((found, { sources }) => Math.max(found, sources), 1)
  if (denied === 0 && most === 1) return null
  return (
    <section className="filter-group" aria-labelledby="source-filters">
      <h2 id="source-filters">Sources and denials</h2>
      {most > 1 && <SourceChoice steps={STEPS.filter((step) => step <= most)} />}
      {denied > 0 && (
        <FilterBox
          label="only what is denied"
          count={denied}
          shown={onlyDenied}
          onChange={(only) => store.update(toggleOnlyDenied(only))}
        />
      )}
    </section>
  )
}

function SourceChoice({ steps }: { readonly steps: readonly number[] }) {
  const { store } = useViewer()
  const least = useViewerState((state) => state.filters.leastSources)
  return (
    <>
      <h3 id="least-sources">Independent sources, at least</h3>
      <ToggleButtonGroup
        className="choice"
        aria-labelledby="least-sources"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[String(least)]}
        onSelectionChange={(keys) => store.update(requireSources(steps.find((step) => keys.has(String(step))) ?? 1))}
      >
        {steps.map((step) => (
          <ToggleButton key={step} id={String(step)}>
            {step}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </>
  )
}
