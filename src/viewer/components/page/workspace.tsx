import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import { view } from '../../core/state/actions/page'
import { VIEWS, type View } from '../../core/state/viewer-state'
import { DetailPanel } from '../details/detail-panel'
import { FilterPanel } from '../filters/filter-panel'
import { HiddenNotice } from '../filters/hidden/hidden-notice'
import { GraphView } from '../graph/graph-view'
import { ListView } from '../lists/list-view'
import { ArticleReader } from '../reader/article-reader'
import { TimelinePanel } from '../timeline/timeline-panel'
import { useViewer, useViewerState } from '../viewer-context'
import { PageHeader } from './page-header'

const VIEW_NAMES: Readonly<Record<View, string>> = { graph: 'Graph', list: 'List' }

/** Search above, filters and legend to the left, the graph or its list in the middle, what is selected to the right. */
export const Workspace = () => (
  <div className="workspace">
    <PageHeader />
    <FilterPanel />
    <MainView />
    <DetailPanel />
    <ArticleReader />
  </div>
)

function MainView() {
  const { store } = useViewer()
  const chosen = useViewerState((state) => state.view)
  return (
    <main className="main">
      <Tabs
        className="views"
        selectedKey={chosen}
        onSelectionChange={(key) => store.update(view(VIEWS.find((name) => name === key) ?? 'graph'))}
      >
        <div className="views-head">
          <TabList className="view-tabs" aria-label="View">
            {VIEWS.map((name) => (
              <Tab key={name} id={name} className="view-tab">
                {VIEW_NAMES[name]}
              </Tab>
            ))}
          </TabList>
          <HiddenNotice />
        </div>
        <TabPanel id="graph" className="view-panel">
          <GraphView />
        </TabPanel>
        <TabPanel id="list" className="view-panel">
          <ListView />
        </TabPanel>
      </Tabs>
      <TimelinePanel />
    </main>
  )
}
