import { byText, type Sentence } from '../model'
import type { Candidate } from './candidate'
import { findTopicPhrases, type TopicPhrase } from './topic-phrases'

/** More topics than this an article is not about. */
const MOST_TOPICS = 12

/** What one article says of a topic. */
interface Salience {
  count: number
  firstSentence: number
  isTerm: boolean
  inHeadline: boolean
}

/**
 * The topics of an article as mentions, sentence by sentence: terms of the lexicon, and phrases around a telling head
 * noun that come back, or stand in the headline or the lead. The most salient dozen stay.
 */
export function findTopics(sentences: readonly Sentence[], names: readonly (readonly Candidate[])[]): Candidate[][] {
  const phrases = sentences.map(({ tokens }, index) => findTopicPhrases(tokens, names[index] ?? []))
  const kept = mostSalient(sentences, phrases)
  return phrases.map((found) =>
    found
      .filter(({ key }) => kept.has(key))
      .map(
        ({ from, to, key, isTerm }): Candidate => ({
          from,
          to,
          type: 'topic',
          form: 'name',
          known: key,
          cues: {},
          rule: isTerm ? 'topic-term' : 'topic-phrase',
          confidence: isTerm ? 0.8 : 0.65,
        }),
      ),
  )
}

/** How many sentences at the top count as the lead. */
const LEAD_SENTENCES = 4

function mostSalient(
  sentences: readonly Sentence[],
  phrases: readonly (readonly TopicPhrase[])[],
): ReadonlySet<string> {
  const salienceByKey = new Map<string, Salience>()
  phrases.forEach((found, index) => {
    for (const { key, isTerm } of found) {
      const salience = salienceByKey.get(key) ?? { count: 0, firstSentence: index, isTerm, inHeadline: false }
      salience.count++
      salience.inHeadline ||= sentences[index]?.isHeadline ?? false
      salienceByKey.set(key, salience)
    }
  })
  const ranked = [...salienceByKey]
    .filter(([, { count, firstSentence, isTerm }]) => isTerm || count > 1 || firstSentence < LEAD_SENTENCES)
    .sort(([a, left], [b, right]) => score(right) - score(left) || byText(a, b))
  return new Set(ranked.slice(0, MOST_TOPICS).map(([key]) => key))
}

const score = ({ count, firstSentence, isTerm, inHeadline }: Salience): number =>
  count + (inHeadline ? 2 : 0) + (isTerm ? 0.5 : 0) + (firstSentence < LEAD_SENTENCES ? 0.5 : 0)
