import type { TopicCase } from './gold-tables'
import { readGraph } from './read-graph'
import { type FoundTopic, scoreTopics, type TopicScore } from './score-topics'

/** Extracts each article by itself and compares its topics with those that the case accepts and forbids. */
export function gradeTopics(cases: readonly TopicCase[]): TopicScore {
  const scores = cases.map((one) => ({ name: one.name, ...scoreTopics(one, topicsOf(one.text)) }))
  const sum = (key: 'found' | 'expected' | 'forbidden' | 'forbiddable' | 'others'): number =>
    scores.reduce((total, score) => total + score[key], 0)
  return {
    found: sum('found'),
    expected: sum('expected'),
    forbidden: sum('forbidden'),
    forbiddable: sum('forbiddable'),
    others: sum('others'),
    misses: scores.flatMap(({ name, misses }) => misses.map((miss) => `${name}: ${miss}`)),
  }
}

const topicsOf = (text: string): FoundTopic[] =>
  (readGraph([text])?.entities ?? [])
    .filter(({ type }) => type === 'topic')
    .map(({ name, aliases }) => [name, ...aliases])
