import type { CopiedPiece } from '../../../model'
import { isAt } from '../../core/evidence/is-at'
import type { DenyingSentence } from '../../core/graph/group-denials'
import { nameOf } from '../../core/graph/viewer-graph'
import { countWords } from '../../core/words/count-words'
import { RelationRow } from '../details/relation-row'
import { Disclosures } from '../parts/disclosures'
import { EntityLink } from '../parts/entity-link'
import { useViewer } from '../viewer-context'
import { CopyList } from './copy-list'
import { QuotedSentence } from './quoted-sentence'

/** Who denies the sentence above it, in which words. */
export function DenialItem({ piece, copies }: CopiedPiece<DenyingSentence>) {
  const { graph } = useViewer()
  const rejection = graph.relations.get(piece.relation ?? '')
  const isInItself = piece.denied.some((place) => isAt(place, piece))
  return (
    <div className="denial" role="group" aria-label={`Denied by ${nameOf(graph, piece.by)}`}>
      <p className="denied-by">
        Denied by <EntityLink id={piece.by} />
        {isInItself && ', in the same sentence'}
      </p>
      {!isInItself && <QuotedSentence at={piece} cue={piece.cue} copyOf={piece.copyOf} />}
      {rejection && <RelationRow relation={rejection} />}
      {copies.length > 0 && (
        <Disclosures
          items={[
            {
              title: `The denial is also in ${countWords(copies.length, 'copy', 'copies')}`,
              content: <CopyList copies={copies} />,
            },
          ]}
        />
      )}
    </div>
  )
}
