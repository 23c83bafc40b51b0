import type { ExplainedSentence } from '../../../model'
import type { Section } from './section'

/** Words with the tagger's tags. What the text does not show (the "not" of "didn't") stands in brackets. */
export const tokenSection = ({ tokens }: ExplainedSentence): Section => ({
  title: 'Words',
  rows: tokens.map(({ text, normal, tags }) => [text === '' ? `(${normal})` : text, tags.join(' ')]),
  faint: [1],
})
