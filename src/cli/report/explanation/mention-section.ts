import type { ExplainedMention, ExplainedSentence } from '../../../model'
import { ruleWords } from './rule-words'
import type { Section } from './section'

export const mentionSection = ({ mentions }: ExplainedSentence): Section => ({
  title: 'Mentions',
  head: ['', 'words', 'form', 'stands for', 'rule, confidence'],
  rows: mentions.map((mention, index) => [
    `${index + 1}`,
    mention.text,
    mention.form,
    standsFor(mention),
    ruleWords(mention),
  ]),
  faint: [4],
})

const standsFor = ({ chains, type }: ExplainedMention): string =>
  chains.length === 0
    ? `unresolved${type === null ? '' : ` (${type})`}`
    : chains.map((chain) => `${chain.name} (${chain.type})`).join(' + ')
