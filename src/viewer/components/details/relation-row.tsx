import { Button } from 'react-aria-components/Button'
import { relationKind } from '../../../model'
import { nameOf, type ViewerRelation } from '../../core/graph/viewer-graph'
import { select } from '../../core/state/actions/selection'
import { countWords } from '../../core/words/count-words'
import { RelationLine } from '../parts/relation-line'
import { useViewer } from '../viewer-context'

interface Props {
  readonly relation: ViewerRelation
  /** The entity whose profile the row stands in: it is not named again. */
  readonly from?: string
}

/** One relation in a line, which opens its evidence. */
export function RelationRow({ relation, from }: Props) {
  const { graph, store } = useViewer()
  const { id, source, target, type, weight, sources, denied } = relation
  const ends = from === undefined ? [source, target] : [source === from ? target : source]
  return (
    <Button
      className="relation-row"
      data-whole={from === undefined}
      onPress={() => store.update(select({ kind: 'relation', id }))}
    >
      <RelationLine type={type} />
      <span className="relation-words">
        {ends.length === 1 ? (
          nameOf(graph, ends[0] ?? '')
        ) : (
          <>
            {nameOf(graph, source)} <em>{relationKind(type).label}</em> {nameOf(graph, target)}
          </>
        )}
      </span>
      <span className="count">
        {countWords(weight, 'sentence')}
        {sources > 1 && `, ${countWords(sources, 'source')}`}
        {denied && ', denied'}
      </span>
    </Button>
  )
}
