import { Button } from 'react-aria-components/Button'
import type { DocumentRecord } from '../../../model'
import { read } from '../../core/state/actions/selection'
import { articleOrigin, articleTitle } from '../../core/words/article-words'
import { useViewer } from '../viewer-context'

interface Props {
  readonly document: DocumentRecord
  /** The stretch of the article to open it at: offsets into its text, end exclusive. */
  readonly start: number
  readonly end: number
}

/** An article's title, which opens the article at a stretch, with its outlet and date. */
export function ReadButton({ document, start, end }: Props) {
  const { graph, store } = useViewer()
  return (
    <>
      <Button className="link title" onPress={() => store.update(read({ document: document.id, start, end }))}>
        {articleTitle(document)}
      </Button>{' '}
      ({articleOrigin(document, graph)})
    </>
  )
}
