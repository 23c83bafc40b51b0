import { Suspense, use, useEffect, useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import type { DocumentRecord, EvidenceRecord } from '../../../model'
import { read } from '../../core/state/actions/selection'
import type { Reading } from '../../core/state/viewer-state'
import { readingMarks } from '../../core/text/reading-marks'
import { articleOrigin, articleTitle, safeAddress } from '../../core/words/article-words'
import { Notice } from '../parts/notice'
import { useViewer, useViewerState } from '../viewer-context'
import { MarkedText } from './marked-text'
import { ReadButton } from './read-button'

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
      <ArticleText key={`${reading.document} ${reading.start}`} document={document} reading={reading} />
    </>
  )
}

function ArticleHead({ document }: { readonly document: DocumentRecord }) {
  const { graph } = useViewer()
  const address = safeAddress(document)
  return (
    <header className="reader-head">
      <p className="kicker">{articleOrigin(document, graph)}</p>
      <Heading slot="title">{articleTitle(document)}</Heading>
      <CopyOrigin document={document} />
      {document.authors.length > 0 && <p className="byline">By {document.authors.join(', ')}</p>}
      <p className="byline">
        {address === null ? (
          document.path
        ) : (
          <a href={address} rel="noreferrer noopener">
            {address}
          </a>
        )}
      </p>
    </header>
  )
}

/** What the article is a copy of as a whole. */
function CopyOrigin({ document }: { readonly document: DocumentRecord }) {
  const { records } = useViewer()
  const original = use(records.documents()).get(document.copyOf ?? '')
  return (
    original && (
      <p className="byline">
        A copy of <ReadButton document={original} start={0} end={0} />
      </p>
    )
  )
}

interface TextProps {
  readonly document: DocumentRecord
  readonly reading: Reading
}

function ArticleText({ document, reading }: TextProps) {
  const evidence = useSelectedEvidence()
  const text = useRef<HTMLElement>(null)
  useEffect(() => {
    text.current?.querySelector('mark[data-roles~="passage"]')?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <section className="article-text" ref={text} aria-label="Text of the article" tabIndex={0}>
      <MarkedText
        text={document.text}
        whole={{ start: 0, end: document.text.length }}
        marks={readingMarks(document, reading, evidence)}
      />
    </section>
  )
}

function useSelectedEvidence(): readonly EvidenceRecord[] {
  const { records } = useViewer()
  const selected = useViewerState((state) => state.selected)
  const relations = use(records.relations())
  return selected?.kind === 'relation' ? (relations.get(selected.id)?.evidence ?? []) : []
}
