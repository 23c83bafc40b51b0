import { Fragment, useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { type DocumentRecord, relationKind } from '../../../model'
import { nameOf, type ViewerRelation } from '../../core/graph/viewer-graph'
import type { StatedSentence } from '../../core/reading/stated-sentences'
import { pointAtEvidence } from '../../core/state/actions/selection'
import { RelationLine } from '../parts/relation-line'
import { useViewer } from '../viewer-context'

interface Props {
  readonly document: DocumentRecord
  readonly sentences: readonly StatedSentence[]
  /** What they are shown at. */
  readonly sign: Element
  readonly onClose: () => void
}

/** The relations that sentences are evidence of, each of which can be opened at its sentence. */
export function SentenceRelations({ document, sentences, sign, onClose }: Props) {
  const { graph, store } = useViewer()
  const trigger = useRef(sign)
  const open = (relation: string, start: number) => {
    onClose()
    store.update(pointAtEvidence(relation, { document: document.id, start }))
  }
  return (
    <Popover className="popover sentence-relations" triggerRef={trigger} isOpen onOpenChange={onClose}>
      <Dialog aria-label={`What ${sentences.length === 1 ? 'this sentence is' : 'these sentences are'} evidence of`}>
        {sentences.map(({ start, end, relations }) => (
          <Fragment key={start}>
            {sentences.length > 1 && <p className="hint one-line">{document.text.slice(start, end)}</p>}
            <ul className="plain-list">
              {relations.map((id) => (
                <RelationChoice key={id} relation={graph.relations.get(id)} onPress={() => open(id, start)} />
              ))}
            </ul>
          </Fragment>
        ))}
      </Dialog>
    </Popover>
  )
}

interface ChoiceProps {
  readonly relation: ViewerRelation | undefined
  readonly onPress: () => void
}

function RelationChoice({ relation, onPress }: ChoiceProps) {
  const { graph } = useViewer()
  if (!relation) return null
  const { source, type, target } = relation
  return (
    <li>
      <Button className="relation-row" data-whole="true" onPress={onPress}>
        <RelationLine type={type} />
        <span className="relation-words">
          {nameOf(graph, source)} <em>{relationKind(type).label}</em> {nameOf(graph, target)}
        </span>
      </Button>
    </li>
  )
}
