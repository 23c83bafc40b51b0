import { Suspense, use } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { read } from '../../core/state/actions/selection'
import type { Reading } from '../../core/state/viewer-state'
import { Notice } from '../parts/notice'
import { useViewer, useViewerState } from '../viewer-context'
import { ArticleHead } from './article-head'
import { ArticleText } from './article-text'
import { EvidenceSteps } from './evidence-steps'

/** An article as it was read, opened at a stretch of it. */
export function ArticleReader() {
  const { store } = useViewer()
  const reading = useViewerState((state) => state.reading)
  return (
    <ModalOverlay
      className="overlay"
      isOpen={reading !== null}
      onOpenChange={(isOpen) => !isOpen && store.update(read(null))}
      isDismissable
    >
      <Modal className="modal">
        <Dialog className="reader" aria-label="Article">
          <Button slot="close" className="button close" autoFocus>
            Close
          </Button>
          <Suspense fallback={<p className="nothing">Loading the article…</p>}>
            {reading && <Article reading={reading} />}
          </Suspense>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Article({ reading }: { readonly reading: Reading }) {
  const { records } = useViewer()
  const document = use(records.documents()).get(reading.document)
  if (!document) return <Notice title="This article is not in the graph folder" />
  return (
    <>
      <ArticleHead document={document} />
      <EvidenceSteps reading={reading} />
      <ArticleText key={document.id} document={document} reading={reading} />
    </>
  )
}
