import { foldName } from '../../src/model'
import type { TopicCase } from './gold-tables'

/** A topic as the extractor gives it: its name and aliases. */
export type FoundTopic = readonly string[]

export interface TopicScore {
  /** Accepted topics of which a variant was found, and all of them. */
  readonly found: number
  readonly expected: number
  /** Topics found that the case forbids, and all that it forbids. */
  readonly forbidden: number
  readonly forbiddable: number
  /** Topics found that are neither. */
  readonly others: number
  readonly misses: readonly string[]
}

/** Compares topics by their folded names: case, diacritics and punctuation do not count. */
export function scoreTopics({ accepted, forbidden }: TopicCase, topics: readonly FoundTopic[]): TopicScore {
  const names = topics.map((topic) => topic.map(foldName))
  const has = (phrase: string): boolean => names.some((topic) => topic.includes(foldName(phrase)))
  const missed = accepted.filter((variants) => !variants.some(has))
  const traps = forbidden.filter(has)
  const named = new Set([...accepted.flat(), ...forbidden].map(foldName))
  const others = topics.filter((_, index) => !names[index]?.some((name) => named.has(name)))
  return {
    found: accepted.length - missed.length,
    expected: accepted.length,
    forbidden: traps.length,
    forbiddable: forbidden.length,
    others: others.length,
    misses: [
      ...missed.map(
        (variants) =>
          `missed "${variants.join('" or "')}" (found: ${topics.map(([name]) => name).join(', ') || 'nothing'})`,
      ),
      ...traps.map((phrase) => `"${phrase}" is no topic`),
      ...others.map(([name]) => `"${name}" is in no list`),
    ],
  }
}
