import { use } from 'react'
import { nameOfSource, type Source } from '../../../model'
import type { EvidenceGroup } from '../../core/evidence/arrange-evidence'
import { carriersOf } from '../../core/evidence/carriers-of'
import { nameOf } from '../../core/graph/viewer-graph'
import { countWords } from '../../core/words/count-words'
import { listWords } from '../../core/words/list-words'
import { EntityLink } from '../parts/entity-link'
import { useViewer } from '../viewer-context'

interface Props {
  readonly source: Source
  /** All of its pieces, also those on other pages. */
  readonly pieces: EvidenceGroup['pieces']
}

/** Whose word the sentences below are, how many they are, and which other outlets carried them. */
export function SourceHeading({ source, pieces }: Props) {
  const { graph, records } = useViewer()
  const documents = use(records.documents())
  const name = (id: string) => nameOf(graph, id)
  const own = 'outlet' in source ? source.outlet : null
  const carriers = carriersOf(pieces, documents).filter((id) => id !== own)
  return (
    <h4 className="source-heading">
      {own === null ? nameOfSource(source, documents, name) : <EntityLink id={own} />}{' '}
      <span className="count">
        {countWords(pieces.length, 'sentence')}
        {carriers.length > 0 && `, carried by ${listWords(carriers.map(name))}`}
      </span>
    </h4>
  )
}
