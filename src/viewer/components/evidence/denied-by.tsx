import { Fragment, use } from 'react'
import { EntityLink } from '../parts/entity-link'
import { useViewer } from '../viewer-context'

/** Says at the head of a relation by whom it is denied; the words stand below the sentences that they deny. */
export function DeniedBy({ relation }: { readonly relation: string }) {
  const { records } = useViewer()
  const denials = use(records.relations()).get(relation)?.denials ?? []
  const deniers = [...new Set(denials.map(({ by }) => by))]
  if (deniers.length === 0) return null
  return (
    <p className="denied-by">
      Denied by{' '}
      {deniers.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && (index === deniers.length - 1 ? ' and ' : ', ')}
          <EntityLink id={id} />
        </Fragment>
      ))}
    </p>
  )
}
