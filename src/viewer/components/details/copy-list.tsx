import { use } from 'react'
import type { EvidenceRecord } from '../../../model'
import { ShortList } from '../parts/short-list'
import { ReadButton } from '../reader/read-button'
import { useViewer } from '../viewer-context'

type Copy = Pick<EvidenceRecord, 'document' | 'start' | 'end'>

/** Where else a sentence stands; each copy opens in its article. Nothing where it stands nowhere else. */
export function CopyList({ copies }: { readonly copies: readonly Copy[] }) {
  if (copies.length === 0) return null
  return (
    <div className="copies" role="group" aria-label="Copies">
      <ShortList items={copies} keyOf={copyKey} limit={3}>
        {(copy) => <CopyLine copy={copy} />}
      </ShortList>
    </div>
  )
}

function CopyLine({ copy }: { readonly copy: Copy }) {
  const { records } = useViewer()
  const document = use(records.documents()).get(copy.document)
  return (
    <p className="origin">
      Also in:{' '}
      {document ? (
        <ReadButton document={document} start={copy.start} end={copy.end} />
      ) : (
        'an article missing from the graph folder'
      )}
      , a copy
    </p>
  )
}

const copyKey = ({ document, start }: Copy): string => `${document} ${start}`
