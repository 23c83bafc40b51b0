import { use } from 'react'
import { type DenialRecord, groupBy, type RelationRecord } from '../../../model'
import { RelationRow } from '../details/relation-row'
import { ShortList } from '../parts/short-list'
import { useViewer } from '../viewer-context'
import { QuotedSentence } from './quoted-sentence'

/** The relations that one denies, with the sentences that it denies. Nothing where it denies none. */
export function DeniedRelations({ by }: { readonly by: string }) {
  const { records } = useViewer()
  const recordById = use(records.relations())
  const denied = recordById.get(by)?.denies.flatMap((id) => recordById.get(id) ?? []) ?? []
  if (denied.length === 0) return null
  return (
    <section>
      <h3>Denies</h3>
      <ShortList items={denied} keyOf={({ id }) => id}>
        {(record) => <DeniedRelation record={record} by={by} />}
      </ShortList>
    </section>
  )
}

function DeniedRelation({ record, by }: { readonly record: RelationRecord; readonly by: string }) {
  const { graph } = useViewer()
  const relation = graph.relations.get(record.id)
  const places = placesOf(record.denials.filter((denial) => denial.relation === by))
  return (
    <>
      {relation && <RelationRow relation={relation} />}
      <ShortList items={places} keyOf={({ document, start }) => `${document} ${start}`} limit={2}>
        {(place) => (
          <div className="denied">
            <QuotedSentence at={place} />
          </div>
        )}
      </ShortList>
    </>
  )
}

/** The sentences denied, each once. */
const placesOf = (denials: readonly DenialRecord[]): readonly DenialRecord['of'][] =>
  [...groupBy(denials, ({ of }) => `${of.document} ${of.start}`).values()].flatMap(([first]) => first?.of ?? [])
