import { type MouseEvent, useState } from 'react'
import type { StatedSentence } from '../../core/reading/stated-sentences'
import { pointAtEvidence, select } from '../../core/state/actions/selection'
import { useViewer } from '../viewer-context'

/** Sentences that begin in one line: their signs lie one on the other, and are pressed as one. */
interface OpenedLine {
  readonly sentences: readonly StatedSentence[]
  /** The sign that was pressed. */
  readonly sign: Element
}

interface ArticleClicks {
  readonly onClick: (event: MouseEvent) => void
  /** What is evidence of several relations, among which the reader is to choose. */
  readonly opened: OpenedLine | null
  readonly close: () => void
}

/** What a click on a name of an article or on the sign of a sentence does. Keyboards click too. */
export function useArticleClicks(document: string, sentences: readonly StatedSentence[]): ArticleClicks {
  const { store, drawing } = useViewer()
  const [opened, setOpened] = useState<OpenedLine | null>(null)
  const openEntity = (id: string) => {
    store.update(select({ kind: 'entity', id }))
    drawing.current?.reveal(id)
  }
  const openLine = (sign: HTMLElement) => {
    const starts = new Set(signsInLine(sign).map(({ dataset }) => Number(dataset['sentence'])))
    const opened = sentences.filter(({ start }) => starts.has(start))
    const [only, ...others] = opened.flatMap(({ start, relations }) =>
      relations.map((relation) => ({ start, relation })),
    )
    if (!only) return
    if (others.length > 0) setOpened({ sentences: opened, sign })
    else store.update(pointAtEvidence(only.relation, { document, start: only.start }))
  }
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || isForBrowser(event)) return
    const mention = event.target.closest<HTMLElement>('[data-entity]')
    const sign = event.target.closest<HTMLElement>('[data-sentence]')
    if (mention) event.preventDefault()
    if (mention?.dataset['entity']) openEntity(mention.dataset['entity'])
    else if (sign) openLine(sign)
  }
  return { onClick, opened, close: () => setOpened(null) }
}

const signsInLine = (sign: HTMLElement): readonly HTMLElement[] =>
  [...(sign.offsetParent?.querySelectorAll<HTMLElement>('[data-sentence]') ?? [])].filter(
    ({ offsetTop }) => offsetTop === sign.offsetTop,
  )

/** Whether a click asks for a new tab or window. */
const isForBrowser = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => ctrlKey || metaKey || shiftKey
