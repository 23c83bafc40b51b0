import { describe, expect, it } from 'vitest'
import type { TopicCase } from './gold-tables'
import { scoreTopics } from './score-topics'

const CASE: TopicCase = {
  name: 'a dam',
  text: 'The dam fills. The dam is full since Monday.',
  accepted: [['dam', 'the dam dispute'], ['water shortage']],
  forbidden: ['Monday'],
}

describe('the score of topics', () => {
  it('takes any variant, in any case, also where it is only an alias', () => {
    const { found, expected, others } = scoreTopics(CASE, [['Nile dam', 'DAM'], ['water shortage']])
    expect({ found, expected, others }).toEqual({ found: 2, expected: 2, others: 0 })
  })

  it('names what is missed and what is no topic, and counts what is neither', () => {
    const { forbidden, others, misses } = scoreTopics(CASE, [['monday'], ['dam'], ['concrete']])
    expect({ forbidden, others }).toEqual({ forbidden: 1, others: 1 })
    expect(misses).toEqual([
      'missed "water shortage" (found: monday, dam, concrete)',
      '"Monday" is no topic',
      '"concrete" is in no list',
    ])
  })
})
