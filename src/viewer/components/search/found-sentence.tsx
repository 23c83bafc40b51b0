import { excerpt } from '../../core/search/excerpt'
import type { Sentence } from '../../core/search/sentence'
import { wordMarks } from '../../core/search/word-marks'
import { MarkedText } from '../reader/marked-text'

interface Props {
  readonly sentence: Sentence
  /** By which it was found, folded. */
  readonly words: ReadonlySet<string>
}

/** A sentence with the words marked by which it was found; of a long paragraph the part around the first. */
export function FoundSentence({ sentence: { text }, words }: Props) {
  const marks = wordMarks(text, { start: 0, end: text.length }, words)
  const { start, end } = excerpt(text, marks)
  return (
    <>
      {start > 0 && '… '}
      <MarkedText text={text} whole={{ start, end }} marks={marks} />
      {end < text.length && ' …'}
    </>
  )
}
