import { use } from 'react'
import type { DocumentRecord } from '../../../model'
import { ReadButton } from '../reader/read-button'
import { useViewer } from '../viewer-context'

interface Props {
  /** Id of the document that the sentence was copied from. */
  readonly copyOf: string | null
  /** The article that the sentence stands in. */
  readonly document: DocumentRecord
}

/** Of what a sentence is a copy, or the whole article that it stands in. Nothing where both are nobody's. */
export function CopyNote({ copyOf, document }: Props) {
  const { records } = useViewer()
  const id = copyOf ?? document.copyOf
  const original = use(records.documents()).get(id ?? '')
  if (id === null) return null
  return (
    <p className="finding">
      {copyOf === null ? 'The article is a copy of' : 'Copied from'}{' '}
      {original ? <ReadButton document={original} start={0} end={0} /> : 'an article missing from the graph folder'}:
      both count as one source.
    </p>
  )
}
