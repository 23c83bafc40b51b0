import {
  type Attribution,
  type Chain,
  type ExplainedChain,
  type ExplainedSentence,
  type Explanation,
  groupBy,
  type Sentence,
} from '../model'
import { explainAppositions } from './explain-appositions'
import { explainAttributions } from './explain-attributions'
import { explainClaims } from './explain-claims'
import { explainClauses } from './explain-clauses'
import { explainMentions } from './explain-mentions'
import { findUnjoined } from './find-unjoined'
import type { Reading } from './reading'
import { type SentenceReading, wordsAt } from './sentence-reading'

export type { Reading } from './reading'

/** Tells, sentence by sentence, what the stages made of a text. It changes and decides nothing. */
export function explainReading(reading: Reading): Explanation {
  return {
    text: reading.article.text,
    chains: reading.chains.map(explainChain),
    sentences: sentenceReadings(reading).map(explainSentence),
  }
}

const explainChain = ({ id, type, name, known }: Chain): ExplainedChain => ({ id, type, name, known })

const explainSentence = (reading: SentenceReading): ExplainedSentence => ({
  number: reading.sentence.index + 1,
  ...wordsAt(reading.text, reading.sentence.span),
  tokens: reading.sentence.tokens,
  mentions: explainMentions(reading),
  clauses: explainClauses(reading),
  appositions: explainAppositions(reading),
  attributions: explainAttributions(reading),
  claims: explainClaims(reading),
  unjoined: findUnjoined(reading),
})

function sentenceReadings({ article, sentences, mentions, chains, parses, claims, attributions }: Reading) {
  const chainById = new Map(chains.map((chain) => [chain.id, explainChain(chain)]))
  const mentionsBySentence = groupBy(mentions, ({ sentenceId }) => sentenceId)
  const claimsBySentence = groupBy(claims, ({ sentenceId }) => sentenceId)
  const attributionsBySentence = groupBy(attributions, (one) => homeOf(one, sentences))
  const parseBySentence = new Map(parses.map((parse) => [parse.sentenceId, parse]))
  const lookups = {
    text: article.text,
    mentionById: new Map(mentions.map((mention) => [mention.id, mention])),
    chainById,
    chainsByMention: chainsOfMentions(chains, chainById),
  }
  return sentences.map(
    (sentence): SentenceReading => ({
      ...lookups,
      sentence,
      mentions: mentionsBySentence.get(sentence.id) ?? [],
      parse: parseBySentence.get(sentence.id) ?? { sentenceId: sentence.id, clauses: [], phrases: [], appositions: [] },
      claims: claimsBySentence.get(sentence.id) ?? [],
      attributions: attributionsBySentence.get(sentence.id) ?? [],
    }),
  )
}

/** The sentence in which an attribution's cue stands; its beginning, where it has none. */
function homeOf({ cue, span }: Attribution, sentences: readonly Sentence[]): string | undefined {
  const { start } = cue ?? span
  return sentences.find((sentence) => sentence.span.start <= start && start < sentence.span.end)?.id
}

function chainsOfMentions(
  chains: readonly Chain[],
  chainById: ReadonlyMap<string, ExplainedChain>,
): SentenceReading['chainsByMention'] {
  const memberships = chains.flatMap(({ id, mentionIds }) => mentionIds.map((mention) => ({ mention, chain: id })))
  return new Map(
    [...groupBy(memberships, ({ mention }) => mention)].map(([mention, group]) => [
      mention,
      group.flatMap(({ chain }) => chainById.get(chain) ?? []),
    ]),
  )
}
