import { bestEvidence } from '../../../formats'
import { isWeak, type RelationRecord } from '../../../model'
import { countedBy } from '../../core/filter/relations-left'
import { showEverything } from '../../core/state/actions/filters'
import { countWords } from '../../core/words/count-words'
import { RelationRow } from '../details/relation-row'
import { QuotedSentence } from '../evidence/quoted-sentence'
import { FilteredOut } from '../parts/filtered-out'
import { ShortList } from '../parts/short-list'
import { useViewer } from '../viewer-context'

interface Props {
  readonly relations: readonly RelationRecord[]
  /** How many more the filters leave out. */
  readonly hidden: number
}

/** The relations between two entities, each with the sentence that best speaks for it. */
export function PairRelations({ relations, hidden }: Props) {
  const { store } = useViewer()
  return (
    <section>
      <h3>Relations between them</h3>
      {relations.length === 0 && hidden === 0 && <p className="nothing">No sentence of any article joins them.</p>}
      <ShortList items={relations} keyOf={({ id }) => id} limit={5}>
        {(relation) => <PairRelation record={relation} />}
      </ShortList>
      {hidden > 0 && <FilteredOut words={countWords(hidden, 'relation')} onShow={() => store.update(showEverything)} />}
    </section>
  )
}

function PairRelation({ record }: { readonly record: RelationRecord }) {
  const { graph } = useViewer()
  const relation = graph.relations.get(record.id)
  const best = isWeak(record.type) ? null : bestEvidence(record)
  if (!relation) return null
  return (
    <div className="pair-relation">
      <RelationRow relation={countedBy(record, relation)} />
      {best && <QuotedSentence at={best} />}
    </div>
  )
}
