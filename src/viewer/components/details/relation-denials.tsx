import { type ReactNode, use } from 'react'
import type { DenialRecord, RelationRecord } from '../../../model'
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
      <DenialList title="Denied by" denials={record?.denials ?? []} />
      {denied.map((one) => (
        <Denied key={one.id} denied={one} by={relation.id} />
      ))}
    </>
  )
}

/** A relation that another one denies, and the sentences that do. */
function Denied({ denied, by }: { readonly denied: RelationRecord; readonly by: string }) {
  const { graph } = useViewer()
  const relation = graph.relations.get(denied.id)
  return (
    <DenialList title="Denies" denials={denied.denials.filter((denial) => denial.relation === by)} isOwn>
      {relation && <RelationRow relation={relation} />}
    </DenialList>
  )
}

interface ListProps {
  readonly title: string
  readonly denials: readonly DenialRecord[]
  /** Whether the denials are those of the relation shown, so that it need not be named. */
  readonly isOwn?: boolean
  readonly children?: ReactNode
}

function DenialList({ title, denials, isOwn = false, children }: ListProps) {
  if (denials.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      {children}
      <ShortList items={denials} keyOf={denialKey} limit={3}>
        {(denial) => <DenialItem denial={denial} isOwn={isOwn} />}
      </ShortList>
    </section>
  )
}

const denialKey = ({ by, document, start, of }: DenialRecord): string =>
  JSON.stringify([by, document, start, of.document, of.start])
