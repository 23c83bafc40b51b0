import { describe, expect, it } from 'vitest'
import type { RelationRecord } from '../../../../src/model'
import { statedSentences } from '../../../../src/viewer/core/reading/stated-sentences'
import { readRecords } from '../../../../src/viewer/data/read-records'
import { makeFixtureGraph } from '../../../browser/support/make-fixture-graph'

const relations = readRecords<RelationRecord>('relations.jsonl', makeFixtureGraph()['relations.jsonl'])
const typeOf = (id: string) => relations.find((relation) => relation.id === id)?.type

describe('sentences of an article that are evidence', () => {
  it('stand in the order of the text, each once, with all that they are evidence of', () => {
    const sentences = statedSentences('a100000000000001', relations)
    expect(sentences.map((sentence) => sentence.relations.map(typeOf))).toEqual([
      ['accuse', 'discuss'],
      ['lead', 'sanction'],
      ['reject', 'report'],
    ])
    expect(sentences.map(({ start }) => start)).toEqual(sentences.map(({ start }) => start).toSorted((a, b) => a - b))
  })

  it('are none in an article that no relation rests on', () => {
    expect(statedSentences('nowhere', relations)).toEqual([])
  })
})
