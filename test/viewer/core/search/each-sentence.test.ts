import { describe, expect, it } from 'vitest'
import type { DocumentRecord, RelationRecord } from '../../../../src/model'
import { eachSentence } from '../../../../src/viewer/core/search/each-sentence'
import { readRecords } from '../../../../src/viewer/data/read-records'
import { makeFixtureGraph } from '../../../browser/support/make-fixture-graph'

const files = makeFixtureGraph()
const documents = readRecords<DocumentRecord>('documents.jsonl', files['documents.jsonl'])
const relations = readRecords<RelationRecord>('relations.jsonl', files['relations.jsonl'])
const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]))
const sentences = [...eachSentence({ documents: byId(documents), relations: byId(relations) })]
const withWords = (words: string) => sentences.filter(({ text }) => text.includes(words))

const relationOf = (id: string) => relations.find((relation) => relation.id === id)

describe('the sentences of a graph', () => {
  it('stand in their articles word for word, the latest article first, and none in another', () => {
    for (const { document, start, end, text } of sentences) {
      expect(documents.find(({ id }) => id === document)?.text.slice(start, end)).toBe(text)
    }
    const dates = sentences.map(({ document }) => documents.find(({ id }) => id === document)?.published ?? '')
    expect(dates).toEqual(dates.toSorted().reverse())
    sentences.slice(1).forEach(({ document, start }, before) => {
      const last = sentences[before]
      if (last?.document === document) expect(start).toBeGreaterThanOrEqual(last.end)
    })
  })

  it('are all of the articles’ own prose, and none of what is not', () => {
    const letters = (text: string) => text.replace(/\s/g, '')
    for (const { id, body, text } of documents) {
      const own = body.map(({ start, end }) => text.slice(start, end)).join('')
      const found = sentences.filter(({ document }) => document === id).map((sentence) => sentence.text)
      expect(letters(found.join(''))).toBe(letters(own))
    }
    expect(withWords('Share this story')).toEqual([])
  })

  it('lead first to what tells most of what they are evidence of: deeds before denials, words, ties and weak links', () => {
    const [sentence] = withWords('breaking the fishing quotas')
    expect(sentence?.uses.map(({ relation }) => relationOf(relation)?.type)).toEqual(['accuse', 'discuss'])
    expect(sentence?.uses[0]).toMatchObject({ document: sentence?.document, start: sentence?.start })
  })

  it('lead to what they deny, and to the piece of its evidence that they do', () => {
    const [denial] = withWords('We reject every word')
    const denied = denial?.uses.find(({ relation }) => relationOf(relation)?.type === 'accuse')
    expect(denial?.uses.map(({ relation }) => relationOf(relation)?.type)).toEqual(['reject', 'accuse', 'report'])
    expect(relationOf(denied?.relation ?? '')?.evidence.map(({ document, start }) => [document, start])).toContainEqual(
      [denied?.document, denied?.start],
    )
  })

  it('say whether they were copied, and lead nowhere where nothing was found in them', () => {
    expect(withWords('once more accused').map(({ isCopy }) => isCopy)).toEqual([true])
    expect(withWords('Paragraph 7 ').map(({ uses }) => uses)).toEqual([[]])
  })
})
