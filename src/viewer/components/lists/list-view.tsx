import { useMemo } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import { useViewer, useVisible } from '../viewer-context'
import { EntityTable } from './entity-table'
import { RelationTable } from './relation-table'

/** All that the drawing shows, as two tables, counted by what the filters leave. */
export function ListView() {
  const { graph } = useViewer()
  const visible = useVisible()
  const entities = useMemo(
    () => [...graph.entities.values()].filter(({ id }) => visible.entities.has(id)),
    [graph, visible],
  )
  const relations = useMemo(() => [...visible.relations.values()], [visible])
  return (
    <Tabs className="lists">
      <TabList className="list-tabs" aria-label="Lists">
        <Tab id="entities" className="list-tab">
          Entities <span className="count">{entities.length}</span>
        </Tab>
        <Tab id="relations" className="list-tab">
          Relations <span className="count">{relations.length}</span>
        </Tab>
      </TabList>
      <TabPanel id="entities" className="list-panel">
        <EntityTable entities={entities} />
      </TabPanel>
      <TabPanel id="relations" className="list-panel">
        <RelationTable relations={relations} />
      </TabPanel>
    </Tabs>
  )
}
