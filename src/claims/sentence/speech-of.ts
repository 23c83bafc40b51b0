import type { Clause } from '../../model'
import { type SpeechVerb, speechByVerb } from '../lexicon'
import { lemmasAt } from './lemmas-at'
import type { SentenceView } from './sentence-view'

/** The row of the clause's verb among the verbs of speech. */
export const speechOf = (view: SentenceView, { verb }: Clause): SpeechVerb | undefined =>
  lemmasAt(view, verb.head)
    .map((lemma) => speechByVerb.get(lemma))
    .find((row) => row !== undefined)
