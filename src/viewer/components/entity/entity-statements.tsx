import { use } from 'react'
import type { AttributionRecord } from '../../../model'
import { findAttributions } from '../../../query'
import type { ViewerEntity } from '../../core/graph/viewer-graph'
import { ShortList } from '../parts/short-list'
import { useViewer } from '../viewer-context'
import { Statement } from './statement'

/** What the articles report the entity to have said, and what others are reported to have said of it. */
export function EntityStatements({ entity }: { readonly entity: ViewerEntity }) {
  const { records } = useViewer()
  const lookup = use(records.lookup())
  return (
    <>
      <Statements title={`What ${entity.name} said`} statements={findAttributions(lookup, { source: entity.id })} />
      <Statements
        title={`What others said of ${entity.name}`}
        statements={findAttributions(lookup, { about: entity.id })}
        isOfOthers
      />
    </>
  )
}

interface Props {
  readonly title: string
  readonly statements: readonly AttributionRecord[]
  /** Whether it is to be told who said it. */
  readonly isOfOthers?: boolean
}

function Statements({ title, statements, isOfOthers = false }: Props) {
  if (statements.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ShortList items={statements} keyOf={({ id }) => id} limit={4}>
        {(attribution) => <Statement attribution={attribution} namesSpeaker={isOfOthers} />}
      </ShortList>
    </section>
  )
}
