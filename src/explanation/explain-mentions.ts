import type { ExplainedMention } from '../model'
import type { SentenceReading } from './sentence-reading'

export const explainMentions = ({ mentions, chainsByMention }: SentenceReading): ExplainedMention[] =>
  mentions.map(({ id, span, text, type, form, cues, rule, confidence }) => ({
    id,
    ...span,
    text,
    type,
    form,
    chains: chainsByMention.get(id) ?? [],
    cues,
    rule,
    confidence,
  }))
