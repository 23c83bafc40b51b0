import type { Clause } from '../../model'
import { complementsByVerb, type Effect } from '../lexicon'
import { lemmasAt } from '../sentence/lemmas-at'
import type { SentenceView } from '../sentence/sentence-view'

/** What a clause's verb does to the deed in its complement: "*plans* to", "*ruled out* sending"; null for most verbs. */
export function effectOfVerb(view: SentenceView, { verb }: Clause): Effect | null {
  const next = view.tokens[verb.end]?.normal
  for (const lemma of lemmasAt(view, verb.head)) {
    const row = complementsByVerb.get(lemma)?.find(({ particle }) => particle === undefined || particle === next)
    if (row) return row
  }
  return null
}
