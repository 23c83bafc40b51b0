import { readProse } from '../../src/articles'
import { extractClaims } from '../../src/claims'
import { parseSentence } from '../../src/clauses'
import { resolveChains } from '../../src/coreference'
import { tagTokens } from '../../src/language'
import { findMentions } from '../../src/mentions'
import type { GraphData } from '../../src/model'
import { assembleGraph } from '../../src/pipeline'
import { findSentences } from '../../src/sentences'

/** The graph of a text, all of it prose, that was published at a date, which may be partial or unknown. */
export function readDatedGraph(text: string, published: string | null): GraphData {
  const article = { ...readProse(text), published }
  const sentences = findSentences(article, tagTokens)
  const mentions = findMentions(article, sentences)
  const chains = resolveChains(sentences, mentions)
  const parses = sentences.map((sentence) =>
    parseSentence(
      sentence,
      mentions.filter(({ sentenceId }) => sentenceId === sentence.id),
    ),
  )
  return assembleGraph([
    { article, sentences, mentions, chains, ...extractClaims(article, sentences, mentions, chains, parses) },
  ])
}
