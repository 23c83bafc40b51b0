import { Button } from 'react-aria-components/Button'
import { type EvidenceRecord, relationKind } from '../../../model'
import { arrangeEvidence } from '../../core/evidence/arrange-evidence'
import { isAt } from '../../core/evidence/is-at'
import { nameOf, type ViewerRelation } from '../../core/graph/viewer-graph'
import { read } from '../../core/state/actions/selection'
import type { Reading } from '../../core/state/viewer-state'
import { useSettled, valueOf } from '../use-settled'
import { useViewer, useViewerState } from '../viewer-context'

/** From sentence to sentence of the selected relation, from article to article. Nothing while none is selected. */
export function EvidenceSteps({ reading }: { readonly reading: Reading }) {
  const { graph } = useViewer()
  const selected = useViewerState((state) => state.selected)
  const relation = selected?.kind === 'relation' ? graph.relations.get(selected.id) : undefined
  return relation ? <StepsOf relation={relation} reading={reading} /> : null
}

function StepsOf({ relation, reading }: { readonly relation: ViewerRelation; readonly reading: Reading }) {
  const { graph } = useViewer()
  const sentences = useSentences(relation.id)
  const index = sentences.findIndex((sentence) => isAt(sentence, reading))
  const { label } = relationKind(relation.type)
  return (
    <nav className="evidence-steps" aria-label="Sentences of the selected relation">
      <span className="small" role="status">
        {index < 0 ? 'None' : `Sentence ${index + 1}`} of {sentences.length}: {nameOf(graph, relation.source)}{' '}
        <em>{label}</em> {nameOf(graph, relation.target)}
      </span>
      <Step to={sentences[index - 1]}>Previous</Step>
      <Step to={sentences[index + 1]}>Next</Step>
    </nav>
  )
}

interface StepProps {
  readonly to: EvidenceRecord | undefined
  readonly children: string
}

function Step({ to, children }: StepProps) {
  const { store } = useViewer()
  const open = () => to && store.update(read({ document: to.document, start: to.start, end: to.end }))
  return (
    <Button className="button" isDisabled={!to} onPress={open} aria-label={`${children} sentence`}>
      {children}
    </Button>
  )
}

/** The sentences of a relation in the order in which its panel has them, each with its copies behind it, each once. */
function useSentences(relation: string): readonly EvidenceRecord[] {
  const { records } = useViewer()
  const evidence = valueOf(useSettled(records.relations()))?.get(relation)?.evidence ?? []
  const documents = valueOf(useSettled(records.documents())) ?? new Map()
  const pieces = arrangeEvidence(evidence, 'source', documents)
    .flatMap((group) => group.pieces)
    .flatMap(({ piece, copies }) => [piece, ...copies])
  return pieces.filter((piece, index) => pieces.findIndex((other) => isAt(other, piece)) === index)
}
