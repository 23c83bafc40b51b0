import { useEffect, useRef } from 'react'
import type { DocumentRecord } from '../../../model'
import type { Reading } from '../../core/state/viewer-state'
import { usePalette } from '../use-theme'
import { ArticleWords } from './article-words'
import { SentenceRelations } from './sentence-relations'
import { useArticleClicks } from './use-article-clicks'
import { useArticleMarks } from './use-article-marks'

interface Props {
  readonly document: DocumentRecord
  readonly reading: Reading
}

/** The text of an article, word for word, scrolled to the stretch that it was opened at. Names and sentences in it lead to what they tell. */
export function ArticleText({ document, reading }: Props) {
  const { entity: colors } = usePalette()
  const { passage, lasting, sentences, hasFailed } = useArticleMarks(document, reading)
  const text = useRef<HTMLElement>(null)
  const { onClick, opened, close } = useArticleClicks(document.id, sentences)
  useEffect(() => {
    text.current?.querySelector('mark[data-roles~="passage"]')?.scrollIntoView({ block: 'center' })
  }, [reading.start])
  return (
    <>
      {hasFailed && <p className="nothing reader-note">The names in this article could not be loaded.</p>}
      <section
        className="article-text"
        ref={text}
        aria-label="Text of the article"
        tabIndex={0}
        onClick={onClick}
        style={Object.fromEntries(Object.entries(colors).map(([type, color]) => [`--${type}`, color]))}
      >
        <ArticleWords text={document.text} passage={passage} lasting={lasting} sentences={sentences} />
      </section>
      {opened && <SentenceRelations document={document} {...opened} onClose={close} />}
    </>
  )
}
