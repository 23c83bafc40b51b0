import type { Attachment, ExplainedAttachment, ExplainedPhrase, NounPhrase } from '../model'
import { type SentenceReading, tokenWords } from './sentence-reading'

export const explainPhrase = (reading: SentenceReading, phrase: NounPhrase): ExplainedPhrase => ({
  ...tokenWords(reading, phrase),
  complements: phrase.complements.map((complement) => explainAttachment(reading, complement)),
})

export const explainAttachment = (
  reading: SentenceReading,
  { preposition, phrases }: Attachment,
): ExplainedAttachment => ({
  preposition,
  phrases: phrases.map((phrase) => explainPhrase(reading, phrase)),
})
