import { useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { relationKind } from '../../../model'
import { nameOf, type ViewerRelation } from '../../core/graph/viewer-graph'
import type { StatedSentence } from '../../core/reading/stated-sentences'
import { pointAtEvidence } from '../../core/state/actions/selection'
import { RelationLine } from '../parts/relation-line'
import { useViewer } from '../viewer-context'

interface Props {
  readonly document: string
  readonly sentence: StatedSentence
  /** What they are shown at. */
  readonly sign: Element
  readonly onClose: () => void
}

/** The relations that a sentence is evidence of, each of which can be opened at it. */
export function SentenceRelations({ document, sentence, sign, onClose }: Props) {
  const { graph, store } = useViewer()
  const trigger = useRef(sign)
  const relations = sentence.relations.flatMap((id) => graph.relations.get(id) ?? [])
  const open = (relation: string) => {
    onClose()
    store.update(pointAtEvidence(relation, { document, start: sentence.start }))
  }
  return (
    <Popover className="popover sentence-relations" triggerRef={trigger} isOpen onOpenChange={onClose}>
      <Dialog aria-label="What this sentence is evidence of">
        <ul className="plain-list">
          {relations.map((relation) => (
            <li key={relation.id}>
              <Button className="relation-row" data-whole="true" onPress={() => open(relation.id)}>
                <RelationLine type={relation.type} />
                <RelationInWords relation={relation} />
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
    </Popover>
  )
}

function RelationInWords({ relation: { source, type, target } }: { readonly relation: ViewerRelation }) {
  const { graph } = useViewer()
  return (
    <span className="relation-words">
      {nameOf(graph, source)} <em>{relationKind(type).label}</em> {nameOf(graph, target)}
    </span>
  )
}
