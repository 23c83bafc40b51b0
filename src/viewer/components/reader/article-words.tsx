import { memo, useMemo } from 'react'
import type { Span } from '../../../model'
import { type ArticleRole, linkPieces } from '../../core/reading/link-pieces'
import type { StatedSentence } from '../../core/reading/stated-sentences'
import { marksByBlock, textBlocks } from '../../core/reading/text-blocks'
import { cutText, type Mark } from '../../core/text/cut-text'
import { LinkedPiece } from './linked-piece'

type Marks = readonly Mark<ArticleRole>[]

interface Props {
  readonly text: string
  readonly passage: Marks
  readonly lasting: Marks
  readonly sentences: readonly StatedSentence[]
}

/** A text by its paragraphs: thousands of names can stand in it, and of those that nothing changes in none is rendered again. */
export function ArticleWords({ text, passage, lasting, sentences }: Props) {
  const blocks = useMemo(() => textBlocks(text), [text])
  const passages = useMemo(() => marksByBlock(blocks, passage), [blocks, passage])
  const lastings = useMemo(() => marksByBlock(blocks, lasting), [blocks, lasting])
  const sentenceByStart = useMemo(() => new Map(sentences.map((sentence) => [sentence.start, sentence])), [sentences])
  return blocks.map((block, index) => (
    <Paragraph
      key={block.start}
      text={text}
      block={block}
      passage={passages[index] ?? []}
      lasting={lastings[index] ?? []}
      sentenceByStart={sentenceByStart}
    />
  ))
}

interface ParagraphProps extends Pick<Props, 'text' | 'passage' | 'lasting'> {
  readonly block: Span
  readonly sentenceByStart: ReadonlyMap<number, StatedSentence>
}

const Paragraph = memo(({ text, block, passage, lasting, sentenceByStart }: ParagraphProps) =>
  linkPieces(cutText(text, block, [...passage, ...lasting])).map((run) => (
    <LinkedPiece key={run.pieces[0]?.start} run={run} sentenceByStart={sentenceByStart} />
  )),
)
