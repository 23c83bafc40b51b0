import { use } from 'react'
import { Heading } from 'react-aria-components/Heading'
import type { DocumentRecord } from '../../../model'
import { articleOrigin, articleTitle, safeAddress } from '../../core/words/article-words'
import { useViewer } from '../viewer-context'
import { ReadButton } from './read-button'

/** An article's title and where it is from. */
export function ArticleHead({ document }: { readonly document: DocumentRecord }) {
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
