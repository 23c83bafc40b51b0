import { use } from 'react'
import { type EvidenceRecord, isWeak, relationKind } from '../../../model'
import type { ViewerRelation } from '../../core/graph/viewer-graph'
import { countWords } from '../../core/words/count-words'
import { QUADRANT_NAMES } from '../../core/words/quadrant-names'
import { EntityLink } from '../parts/entity-link'
import { RelationLine } from '../parts/relation-line'
import { ShortList } from '../parts/short-list'
import { useViewer } from '../viewer-context'
import { EvidenceItem } from './evidence-item'
import { RelationDenials } from './relation-denials'

/** A relation and the sentences that it rests on. */
export function RelationProfile({ relation }: { readonly relation: ViewerRelation }) {
  const { label } = relationKind(relation.type)
  return (
    <article className="profile">
      <p className="kicker">
        <RelationLine type={relation.type} /> {kindWords(relation)}
      </p>
      <h2 className="relation-title">
        <EntityLink id={relation.source} /> <em>{label}</em> <EntityLink id={relation.target} />
      </h2>
      <p className="counts">{countsWords(relation)}</p>
      {isWeak(relation.type) && <p className="hint">A weak link: one sentence names both. It is not a claim.</p>}
      <RelationDenials relation={relation} />
      <EvidenceList relation={relation} />
    </article>
  )
}

function kindWords({ type, reciprocal }: ViewerRelation): string {
  const { quadrant, score } = relationKind(type)
  const scale = score === null ? '' : ` · ${score > 0 ? '+' : ''}${score} of ±10`.replace('-', '−')
  return `${QUADRANT_NAMES[quadrant]}${scale}${reciprocal && !isWeak(type) ? ' · both ways' : ''}`
}

function countsWords({ weight, sources, firstSeen, lastSeen }: ViewerRelation): string {
  const dates =
    firstSeen === null ? ', undated' : firstSeen === lastSeen ? `, ${firstSeen}` : `, ${firstSeen} to ${lastSeen}`
  return `${countWords(weight, 'sentence')} from ${countWords(sources, 'independent source')}${dates}`
}

function EvidenceList({ relation }: { readonly relation: ViewerRelation }) {
  const { records } = useViewer()
  const evidence = use(records.relations()).get(relation.id)?.evidence ?? []
  return (
    <section>
      <h3>Evidence</h3>
      <CopiesNote count={evidence.filter(({ copyOf }) => copyOf !== null).length} />
      {evidence.length === 0 && <p className="nothing">The graph folder holds no sentence for this relation.</p>}
      <ShortList items={evidence} keyOf={evidenceKey} limit={8}>
        {(piece) => <EvidenceItem relation={relation} evidence={piece} />}
      </ShortList>
    </section>
  )
}

const CopiesNote = ({ count }: { readonly count: number }) =>
  count > 0 && <p className="hint">With {countWords(count, 'copy', 'copies')}, shown but not counted.</p>

const evidenceKey = ({ document, start, sourceMention, targetMention, predicate }: EvidenceRecord): string =>
  JSON.stringify([document, start, sourceMention, targetMention, predicate])
