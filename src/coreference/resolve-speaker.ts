import type { Mention, Token } from '../model'
import type { ArticleView } from './article-view'
import type { Cluster } from './cluster'
import { SAYING } from './lexicon/resolve-speaker-words'

/** Whom "I" and "we" mean within a quotation: who is said to say it, in the same sentence. Null without a cue. */
export function resolveSpeaker(mention: Mention, view: ArticleView): Cluster | null {
  const tokens = view.tokensOf(mention)
  if (!isQuoted(tokens, mention.tokens.start)) return null
  const speakers = view
    .inSentence(view.indexOf(mention))
    .filter(
      ({ cluster, mention: { tokens: at } }) =>
        ['person', 'organization', 'country'].includes(cluster.type) &&
        !isQuoted(tokens, at.start) &&
        (isSaying(tokens[at.end]) ||
          isSaying(tokens[at.start - 1]) ||
          (tokens[at.end]?.tags.includes('Adverb') && isSaying(tokens[at.end + 1]))),
    )
  return speakers[0]?.cluster ?? null
}

const isSaying = (token: Token | undefined): boolean => SAYING.includes(token?.normal ?? '')

/** Whether an opening quotation mark before the token is still open. */
export function isQuoted(tokens: readonly Token[], at: number): boolean {
  let open = false
  for (const { before } of tokens.slice(0, at + 1)) {
    for (const mark of before) {
      if (mark === '“') open = true
      else if (mark === '”') open = false
      else if (mark === '"') open = !open
    }
  }
  return open
}
