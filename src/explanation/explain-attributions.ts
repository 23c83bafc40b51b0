import type { ExplainedAttribution } from '../model'
import { chainOf, type SentenceReading, wordsAt } from './sentence-reading'

export const explainAttributions = (reading: SentenceReading): ExplainedAttribution[] =>
  reading.attributions.map(({ id, parentId, sourceChainId, source, cue, content, direct, rule, confidence }) => ({
    id,
    parent: parentId,
    speaker: chainOf(reading, sourceChainId),
    source: source && wordsAt(reading.text, source),
    cue: cue && wordsAt(reading.text, cue),
    content: content.map((part) => wordsAt(reading.text, part)),
    direct,
    rule,
    confidence,
  }))
