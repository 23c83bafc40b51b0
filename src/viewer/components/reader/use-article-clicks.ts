import { type MouseEvent, useState } from 'react'
import type { StatedSentence } from '../../core/reading/stated-sentences'
import { pointAtEvidence, select } from '../../core/state/actions/selection'
import { useViewer } from '../viewer-context'

interface OpenedSentence {
  readonly sentence: StatedSentence
  /** The sign that was pressed. */
  readonly sign: Element
}

interface ArticleClicks {
  readonly onClick: (event: MouseEvent) => void
  /** A sentence that is evidence of several relations, among which the reader is to choose. */
  readonly opened: OpenedSentence | null
  readonly close: () => void
}

/** What a click on a name of an article or on the sign of a sentence does. Keyboards click too. */
export function useArticleClicks(document: string, sentences: readonly StatedSentence[]): ArticleClicks {
  const { store, drawing } = useViewer()
  const [opened, setOpened] = useState<OpenedSentence | null>(null)
  const openEntity = (id: string) => {
    store.update(select({ kind: 'entity', id }))
    drawing.current?.reveal(id)
  }
  const openSentence = (sign: HTMLElement) => {
    const sentence = sentences.find(({ start }) => start === Number(sign.dataset['sentence']))
    const [relation, ...others] = sentence?.relations ?? []
    if (!sentence || relation === undefined) return
    if (others.length > 0) setOpened({ sentence, sign })
    else store.update(pointAtEvidence(relation, { document, start: sentence.start }))
  }
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || isForBrowser(event)) return
    const mention = event.target.closest<HTMLElement>('[data-entity]')
    const sign = event.target.closest<HTMLElement>('[data-sentence]')
    if (mention) event.preventDefault()
    if (mention?.dataset['entity']) openEntity(mention.dataset['entity'])
    else if (sign) openSentence(sign)
  }
  return { onClick, opened, close: () => setOpened(null) }
}

/** Whether a click asks for a new tab or window. */
const isForBrowser = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => ctrlKey || metaKey || shiftKey
