import { use } from 'react'
import type { AttributionRecord, DocumentRecord } from '../../../model'
import { findAttributions } from '../../../query'
import type { ViewerEntity } from '../../core/graph/viewer-graph'
import { ShortList } from '../parts/short-list'
import { ReadButton } from '../reader/read-button'
import { useViewer } from '../viewer-context'

/** What the articles report the entity to have said. */
export function EntityStatements({ entity }: { readonly entity: ViewerEntity }) {
  const { records } = useViewer()
  const graph = use(records.lookup())
  const attributions = findAttributions(graph, { source: entity.id })
  if (attributions.length === 0) return null
  return (
    <section>
      <h3>What {entity.name} said</h3>
      <ShortList items={attributions} keyOf={({ id }) => id} limit={4}>
        {(attribution) => (
          <Statement attribution={attribution} document={graph.documentById.get(attribution.document)} />
        )}
      </ShortList>
    </section>
  )
}

interface StatementProps {
  readonly attribution: AttributionRecord
  readonly document: DocumentRecord | undefined
}

function Statement({ attribution, document }: StatementProps) {
  if (!document) return null
  const words = attribution.content.map(([start, end]) => document.text.slice(start, end)).join(' … ')
  const cue = attribution.cue && document.text.slice(...attribution.cue)
  return (
    <div className="statement">
      <blockquote>{words}</blockquote>
      <p className="origin">
        {attribution.direct ? 'Quoted' : 'Reported'}
        {cue && ` with “${cue}”`} in <ReadButton document={document} start={attribution.start} end={attribution.end} />
      </p>
    </div>
  )
}
