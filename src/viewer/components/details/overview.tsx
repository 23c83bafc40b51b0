import { isWeak, relationKind } from '../../../model'
import { byEvidence } from '../../../query'
import type { ViewerGraph, ViewerRelation } from '../../core/graph/viewer-graph'
import { countWords } from '../../core/words/count-words'
import { EntityDot } from '../parts/entity-dot'
import { EntityLink } from '../parts/entity-link'
import { useViewer } from '../viewer-context'
import { RelationRow } from './relation-row'

const FEW = 5

/** What to see first while nothing is selected. */
export function Overview() {
  const { graph } = useViewer()
  return (
    <div>
      <h2>Who did what to whom</h2>
      <p>
        Every line is backed by the sentences that say so. Select a name for its profile, a line for its sentences, and
        read each in its article.
      </p>
      <MostNamed graph={graph} />
      <BestEvidenced graph={graph} title="Conflict" fits={(score) => score < 0} />
      <BestEvidenced graph={graph} title="Cooperation" fits={(score) => score > 0} />
    </div>
  )
}

function MostNamed({ graph }: { readonly graph: ViewerGraph }) {
  const entities = [...graph.entities.values()].sort((a, b) => b.mentions - a.mentions).slice(0, FEW)
  return (
    <section>
      <h3>Most named</h3>
      <ul className="plain-list">
        {entities.map(({ id, type, mentions }) => (
          <li key={id} className="named">
            <EntityDot type={type} />
            <EntityLink id={id} />
            <span className="count">
              {type}, {countWords(mentions, 'mention')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface BestEvidencedProps {
  readonly graph: ViewerGraph
  readonly title: string
  readonly fits: (score: number) => boolean
}

function BestEvidenced({ graph, title, fits }: BestEvidencedProps) {
  const isFit = ({ type }: ViewerRelation) => !isWeak(type) && fits(relationKind(type).score ?? 0)
  const relations = [...graph.relations.values()].filter(isFit).sort(byEvidence).slice(0, FEW)
  if (relations.length === 0) return null
  return (
    <section>
      <h3>{title}, best evidenced</h3>
      <ul className="plain-list">
        {relations.map((relation) => (
          <li key={relation.id}>
            <RelationRow relation={relation} />
          </li>
        ))}
      </ul>
    </section>
  )
}
