import { describe, expect, it } from 'vitest'
import type { DocumentRecord, RelationRecord } from '../../../../src/model'
import { lookup as lookUp } from '../../../../src/query'
import { DEFAULT_FILTERS, type Filters, NO_FILTERS } from '../../../../src/viewer/core/filter/filters'
import { visibleGraph } from '../../../../src/viewer/core/filter/visible-graph'
import { focusOnPath } from '../../../../src/viewer/core/paths/focus-on-path'
import { pathQuestion } from '../../../../src/viewer/core/paths/path-question'
import { createPathSearch, type PathQuestion } from '../../../../src/viewer/core/paths/path-search'
import { NO_PATH } from '../../../../src/viewer/core/state/selection'
import { pathLength, stopsInWords } from '../../../../src/viewer/core/words/path-words'
import { readRecords } from '../../../../src/viewer/data/read-records'
import { makeFixtureGraph } from '../../../browser/support/make-fixture-graph'
import { fixtureViewerGraph } from '../../fixture-viewer-graph'

const files = makeFixtureGraph()
const graph = fixtureViewerGraph()
const lookup = lookUp({
  documents: readRecords<DocumentRecord>('documents.jsonl', files['documents.jsonl']),
  relations: readRecords<RelationRecord>('relations.jsonl', files['relations.jsonl']),
  entities: [...graph.entities.values()],
  ...{ mentions: [], attributions: [], judgements: [], nodes: [] },
})

const groundOf = (filters: Filters) => ({ filters, visible: visibleGraph(graph, filters, lookup), lookup })
const search = () => createPathSearch(graph, async () => {})
const SOL_TO_SUDMARK: PathQuestion = { from: 'person:mira-sol', to: 'country:XS', order: 'hops', maxHops: 3 }

async function found(filters: Filters, question: Partial<PathQuestion> = {}): Promise<readonly string[]> {
  const paths = await search()({ ...SOL_TO_SUDMARK, ...question }, groundOf(filters))
  return paths.map(stopsInWords)
}

describe('the search for paths', () => {
  it('finds the shortest first, and no longer ones than asked for', async () => {
    expect((await found(DEFAULT_FILTERS))[0]).toBe('Mira Sol – Ada Voss – Sudmark')
    expect(await found(DEFAULT_FILTERS, { maxHops: 1 })).toEqual([])
  })

  it.each<readonly [string, Partial<Filters>]>([
    ['an entity hidden by hand', { hiddenEntities: new Set(['person:ada-voss']) }],
    ['a type of entities', { hiddenEntityTypes: new Set(['person']) }],
    ['a type of relations', { hiddenRelationTypes: new Set(['accuse', 'consult']) }],
    ['a range of dates', { since: '2040' }],
    ['what is too far away', { around: { id: 'topic:fishing-quota', depth: 0 } }],
  ])('does not lead over what filters hide: %s', async (_, hidden) => {
    expect(await found({ ...NO_FILTERS, ...hidden })).not.toContain('Mira Sol – Ada Voss – Sudmark')
  })

  it('leaves relations of a step only the evidence that the filters leave', async () => {
    const filters = { ...NO_FILTERS, hiddenVoices: new Set(['attributed' as const]) }
    const [path] = await search()({ ...SOL_TO_SUDMARK, from: 'person:ada-voss' }, groundOf(filters))
    const accuse = path?.hops[0]?.relations.find(({ type }) => type === 'accuse')
    expect(accuse?.evidence.map(({ attribution }) => attribution)).toEqual([null])
  })

  it('gives the same answer to the same question, so that who asks twice waits once', () => {
    const ask = search()
    const ground = groundOf(DEFAULT_FILTERS)
    expect(ask({ ...SOL_TO_SUDMARK }, ground)).toBe(ask({ ...SOL_TO_SUDMARK }, { ...ground }))
    expect(ask({ ...SOL_TO_SUDMARK, maxHops: 2 }, ground)).not.toBe(ask(SOL_TO_SUDMARK, ground))
  })
})

describe('a path finder', () => {
  it.each([
    ['nothing', {}, false],
    ['one name', { from: 'country:XS' }, false],
    ['the same name twice', { from: 'country:XS', to: 'country:XS' }, false],
    ['a name that is not there', { from: 'country:XS', to: 'country:??' }, false],
    ['two names', { from: 'country:XS', to: 'country:XN' }, true],
  ])('that is given %s asks a question or not', (_, ends, asks) => {
    expect(pathQuestion(graph, { ...NO_PATH, ...ends }) !== null).toBe(asks)
  })
})

describe('a path in focus', () => {
  it('is its entities and what joins them, as far as that is shown', async () => {
    const [path] = await search()(SOL_TO_SUDMARK, groundOf(NO_FILTERS))
    if (!path) throw new Error('there is no path')
    const all = focusOnPath(path, groundOf(NO_FILTERS).visible)
    expect([...all.entities]).toEqual(['person:mira-sol', 'person:ada-voss', 'country:XS'])
    expect(all.relations.size).toBeGreaterThan(1)
    const hidden = { ...NO_FILTERS, hiddenEntities: new Set(['country:XS']) }
    const some = focusOnPath(path, groundOf(hidden).visible)
    expect([...some.entities]).toEqual(['person:mira-sol', 'person:ada-voss'])
    expect(some.relations.size).toBeLessThan(all.relations.size)
  })

  it('is told in words with its length and strength', async () => {
    const [path] = await search()(SOL_TO_SUDMARK, groundOf(NO_FILTERS))
    expect(path && pathLength(path)).toMatch(/^two steps, strength 0\.\d\d$/)
  })
})
