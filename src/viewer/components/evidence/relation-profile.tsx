import { use } from 'react'
import { isWeak, relationKind, withCopies } from '../../../model'
import type { ViewerRelation } from '../../core/graph/viewer-graph'
import { countWords } from '../../core/words/count-words'
import { QUADRANT_NAMES } from '../../core/words/quadrant-names'
import { backingWords, publishedWords } from '../../core/words/relation-words'
import { EntityLink } from '../parts/entity-link'
import { RelationLine } from '../parts/relation-line'
import { TimeBars } from '../time/time-bars'
import { useViewer } from '../viewer-context'
import { DeniedBy } from './denied-by'
import { DeniedRelations } from './denied-relations'
import { EvidenceSection } from './evidence-section'
import { type ShownEvidence, useShownEvidence } from './use-shown-evidence'

/** A relation and the sentences that it rests on. */
export function RelationProfile({ relation }: { readonly relation: ViewerRelation }) {
  const evidence = useShownEvidence(relation)
  const dated = withCopies(evidence.all).map(({ piece: { date } }) => ({ date, lane: 'above' as const }))
  return (
    <article className="profile">
      <p className="kicker">
        <RelationLine type={relation.type} /> {kindWords(relation)}
      </p>
      <h2 className="relation-title">
        <EntityLink id={relation.source} /> <em>{relationKind(relation.type).label}</em>{' '}
        <EntityLink id={relation.target} />
      </h2>
      <Backing {...evidence} />
      <DeniedBy relation={relation.id} />
      {isWeak(relation.type) && <p className="hint">A weak link: one sentence names both. It is not a claim.</p>}
      <TimeBars
        label="The sentences over time"
        dated={dated}
        words={{ above: (count) => countWords(count, 'sentence') }}
      />
      <DeniedRelations by={relation.id} />
      <EvidenceSection {...evidence} />
    </article>
  )
}

function kindWords({ type, reciprocal }: ViewerRelation): string {
  const { quadrant, score } = relationKind(type)
  const scale = score === null ? '' : ` · ${score > 0 ? '+' : ''}${score} of ±10`.replace('-', '−')
  return `${QUADRANT_NAMES[quadrant]}${scale}${reciprocal && !isWeak(type) ? ' · both ways' : ''}`
}

/** What it rests on: as far as the filters leave it, or the whole where they leave nothing. */
function Backing({ relation, shown, all }: ShownEvidence) {
  const { graph, records } = useViewer()
  const documents = use(records.documents())
  const evidence = shown.length > 0 ? shown : all
  return (
    <p className="counts">
      {backingWords(relation, { graph, evidence, documents })}.{' '}
      <span className="unbroken">{publishedWords(relation)}.</span>
    </p>
  )
}
