import type { Token } from '../../model'
import { lemmaOfVerb } from '../lexicon'
import type { SentenceView } from './sentence-view'

/** What the verb at token `at` may be a form of. A verb is asked for many times. */
export function lemmasAt({ tokens }: SentenceView, at: number): readonly string[] {
  const token = tokens[at]
  if (!token) return []
  const known = lemmasByToken.get(token)
  if (known) return known
  const lemmas = lemmaOfVerb(token.normal)
  lemmasByToken.set(token, lemmas)
  return lemmas
}

const lemmasByToken = new WeakMap<Token, readonly string[]>()
