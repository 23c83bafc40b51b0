import { use } from 'react'
import { type EvidenceRecord, isWeak, relationKind } from '../../../model'
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
import { useShownEvidence } from './use-shown-evidence'

/** A relation and the sentences that it rests on. */
export function RelationProfile({ relation }: { readonly relation: ViewerRelation }) {
  const evidence = useShownEvidence(relation.id)
  const { label } = relationKind(relation.type)
  return (
    <article className="profile">
      <p className="kicker">
        <RelationLine type={relation.type} /> {kindWords(relation)}
      </p>
      <h2 className="relation-title">
        <EntityLink id={relation.source} /> <em>{label}</em> <EntityLink id={relation.target} />
      </h2>
      <Backing relation={relation} evidence={evidence} />
      <DeniedBy relation={relation.id} />
      {isWeak(relation.type) && <p className="hint">A weak link: one sentence names both. It is not a claim.</p>}
      <TimeBars
        label="When the sentences put it"
        dated={evidence.flatMap(({ date, copyOf }) => (copyOf === null ? { date, lane: 'above' as const } : []))}
        words={{ above: (count) => countWords(count, 'sentence') }}
      />
      <DeniedRelations by={relation.id} />
      <EvidenceSection relation={relation} evidence={evidence} />
    </article>
  )
}

function kindWords({ type, reciprocal }: ViewerRelation): string {
  const { quadrant, score } = relationKind(type)
  const scale = score === null ? '' : ` · ${score > 0 ? '+' : ''}${score} of ±10`.replace('-', '−')
  return `${QUADRANT_NAMES[quadrant]}${scale}${reciprocal && !isWeak(type) ? ' · both ways' : ''}`
}

interface Props {
  readonly relation: ViewerRelation
  readonly evidence: readonly EvidenceRecord[]
}

function Backing({ relation, evidence }: Props) {
  const { graph, records } = useViewer()
  const documents = use(records.documents())
  return (
    <p className="counts">
      {backingWords(relation, { graph, evidence, documents })}.{' '}
      <span className="unbroken">{publishedWords(relation)}.</span>
    </p>
  )
}
