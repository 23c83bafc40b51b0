import { use } from 'react'
import { strongestFirst } from '../../../formats'
import { type EvidenceRecord, isWeak, relationKind, withCopies } from '../../../model'
import type { ViewerRelation } from '../../core/graph/viewer-graph'
import { QUADRANT_NAMES } from '../../core/words/quadrant-names'
import { backingWords, publishedWords } from '../../core/words/relation-words'
import { EntityLink } from '../parts/entity-link'
import { RelationLine } from '../parts/relation-line'
import { ShortList } from '../parts/short-list'
import { useViewer } from '../viewer-context'
import { EvidenceItem } from './evidence-item'
import { RelationDenials } from './relation-denials'

/** A relation and the sentences that it rests on. */
export function RelationProfile({ relation }: { readonly relation: ViewerRelation }) {
  const { records } = useViewer()
  const evidence = use(records.relations()).get(relation.id)?.evidence ?? []
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
      {isWeak(relation.type) && <p className="hint">A weak link: one sentence names both. It is not a claim.</p>}
      <RelationDenials relation={relation} />
      <EvidenceList relation={relation} evidence={evidence} />
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

function EvidenceList({ relation, evidence }: Props) {
  return (
    <section>
      <h3>Evidence</h3>
      {evidence.length === 0 && <p className="nothing">The graph folder holds no sentence for this relation.</p>}
      <ShortList items={withCopies(strongestFirst(evidence))} keyOf={({ piece }) => evidenceKey(piece)} limit={8}>
        {({ piece, copies }) => <EvidenceItem relation={relation} evidence={piece} copies={copies} />}
      </ShortList>
    </section>
  )
}

const evidenceKey = ({ document, start, sourceMention, targetMention, predicate }: EvidenceRecord): string =>
  JSON.stringify([document, start, sourceMention, targetMention, predicate])
