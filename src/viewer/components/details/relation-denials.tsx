import { use } from 'react'
import { type DenialRecord, type RelationRecord, withCopies } from '../../../model'
import { type DenyingSentence, groupDenials } from '../../core/graph/group-denials'
import type { ViewerRelation } from '../../core/graph/viewer-graph'
import { ShortList } from '../parts/short-list'
import { useViewer } from '../viewer-context'
import { DenialItem } from './denial-item'
import { RelationRow } from './relation-row'

/** Who denies a relation, and what it denies itself, with both sentences. Nothing where nobody denies anything. */
export function RelationDenials({ relation }: { readonly relation: ViewerRelation }) {
  const { records } = useViewer()
  const recordById = use(records.relations())
  const record = recordById.get(relation.id)
  const denied = record?.denies.flatMap((id) => recordById.get(id) ?? []) ?? []
  return (
    <>
      {record && record.denials.length > 0 && (
        <section>
          <h3>Denied by</h3>
          <DenialList denials={record.denials} />
        </section>
      )}
      {denied.length > 0 && (
        <section>
          <h3>Denies</h3>
          {denied.map((one) => (
            <Denied key={one.id} denied={one} by={relation.id} />
          ))}
        </section>
      )}
    </>
  )
}

/** A relation that another one denies, and the sentences that do. */
function Denied({ denied, by }: { readonly denied: RelationRecord; readonly by: string }) {
  const { graph } = useViewer()
  const relation = graph.relations.get(denied.id)
  return (
    <>
      {relation && <RelationRow relation={relation} />}
      <DenialList denials={denied.denials.filter((denial) => denial.relation === by)} isOwn />
    </>
  )
}

interface ListProps {
  readonly denials: readonly DenialRecord[]
  /** Whether the denials are those of the relation shown, so that it need not be named. */
  readonly isOwn?: boolean
}

const DenialList = ({ denials, isOwn = false }: ListProps) => (
  <ShortList items={withCopies(groupDenials(denials))} keyOf={({ piece }) => denialKey(piece)} limit={3}>
    {({ piece, copies }) => <DenialItem piece={piece} copies={copies} isOwn={isOwn} />}
  </ShortList>
)

const denialKey = ({ by, document, start }: DenyingSentence): string => JSON.stringify([by, document, start])
