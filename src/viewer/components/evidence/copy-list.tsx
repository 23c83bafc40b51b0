import { use } from 'react'
import type { EvidenceRecord } from '../../../model'
import { ShortList } from '../parts/short-list'
import { ReadButton } from '../reader/read-button'
import { useViewer } from '../viewer-context'

type Copy = Pick<EvidenceRecord, 'document' | 'start' | 'end'>

/** Where else a sentence stands; each copy opens in its article. */
export const CopyList = ({ copies }: { readonly copies: readonly Copy[] }) => (
  <ShortList items={copies} keyOf={({ document, start }) => `${document} ${start}`}>
    {(copy) => <CopyLine copy={copy} />}
  </ShortList>
)

function CopyLine({ copy }: { readonly copy: Copy }) {
  const { records } = useViewer()
  const document = use(records.documents()).get(copy.document)
  if (!document) return <p className="nothing">An article missing from the graph folder.</p>
  return (
    <p className="origin">
      <ReadButton document={document} start={copy.start} end={copy.end} />
    </p>
  )
}
