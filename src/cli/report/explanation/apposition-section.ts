import type { ExplainedSentence } from '../../../model'
import { numberedRows } from './numbered-rows'
import { phraseWords } from './phrase-words'
import type { Section } from './section'

export const appositionSection = ({ appositions }: ExplainedSentence): Section => ({
  title: 'Appositions',
  rows: numberedRows(
    appositions.map(({ phrase, beside }) => [
      ['phrase', phraseWords(phrase)],
      ['beside', phraseWords(beside)],
    ]),
  ),
})
