import { describe, expect, it } from 'vitest'
import type { DocumentRecord, RelationRecord } from '../../src/model'
import { readRecords } from '../../src/viewer/data/read-records'
import { makeFixtureGraph } from '../browser/support/make-fixture-graph'

const files = makeFixtureGraph()

describe('the graph folder that the viewer is tested with', () => {
  it.each(Object.entries(files))('holds %s as it is made (renew with vitest -u)', async (name, text) => {
    await expect(text).toMatchFileSnapshot(`../fixtures/graph/${name}`)
  })

  it('quotes its articles word for word', () => {
    const documents = readRecords<DocumentRecord>('documents.jsonl', files['documents.jsonl'])
    const relations = readRecords<RelationRecord>('relations.jsonl', files['relations.jsonl'])
    for (const { document, start, end, text } of relations.flatMap(({ evidence }) => evidence)) {
      expect(documents.find(({ id }) => id === document)?.text.slice(start, end)).toBe(text)
    }
  })
})
