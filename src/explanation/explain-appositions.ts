import type { ExplainedApposition } from '../model'
import { explainPhrase } from './explain-phrase'
import type { SentenceReading } from './sentence-reading'

export const explainAppositions = (reading: SentenceReading): ExplainedApposition[] =>
  reading.parse.appositions.map(({ phrase, beside }) => ({
    phrase: explainPhrase(reading, phrase),
    beside: explainPhrase(reading, beside),
  }))
