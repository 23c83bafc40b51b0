import { describe, expect, it } from 'vitest'
import { toGraphology } from '../../../../../src/graphology'
import { countEvidence, lookup } from '../../../../../src/query'
import { DEFAULT_FILTERS, type Filters, NO_FILTERS } from '../../../../../src/viewer/core/filter/filters'
import { hiddenParts } from '../../../../../src/viewer/core/filter/hidden/hidden-parts'
import { VOICES } from '../../../../../src/viewer/core/filter/standings'
import { visibleGraph } from '../../../../../src/viewer/core/filter/visible-graph'
import { readGraph } from '../../../../../src/viewer/core/graph/read-graph'
import { typesOfGroup } from '../../../../../src/viewer/core/graph/relation-groups'
import { INITIAL_STATE } from '../../../../../src/viewer/core/state/viewer-state'
import { hiddenWords } from '../../../../../src/viewer/core/words/hidden-words'
import { SMALL_GRAPH } from '../../../../query/small-graph'

const graph = readGraph(JSON.stringify(toGraphology(SMALL_GRAPH)))
const records = lookup(SMALL_GRAPH)
const counts = countEvidence(records, records.relations)

const partsOf = (change: Partial<Filters>, counted: typeof counts | null = counts) => {
  const filters = { ...NO_FILTERS, ...change }
  return hiddenParts({ graph, filters, visible: visibleGraph(graph, filters, records), counts: counted })
}

describe('the parts that the filters leave out', () => {
  it.each<[Partial<Filters>, readonly string[]]>([
    [{}, []],
    [{ hiddenEntityTypes: new Set(['person', 'outlet']) }, ['3 people', '2 outlets']],
    [{ hiddenEntityTypes: new Set(['topic']) }, []],
    [{ hiddenRelationTypes: new Set(['accuse', 'aid']) }, ['1 “accused / criticised”']],
    [{ hiddenRelationTypes: new Set(typesOfGroup('conflict')) }, ['2 relations of conflict']],
    [{ hiddenEntities: new Set(['person:vladimir-putin']) }, ['Vladimir Putin, hidden by hand']],
    [{ hiddenEntities: new Set(graph.entities.keys()) }, ['7 entities hidden by hand']],
    [{ hiddenOutlets: new Set(['outlet:the-post', '']) }, ['4 sentences from The Post']],
    [{ hiddenOutlets: new Set(['outlet:the-post', 'a', 'b', 'c']) }, ['4 sentences from 4 outlets']],
    [{ hiddenStandings: new Set(['negated', 'historical']) }, ['1 sentence: said not to be so']],
    [{ hiddenVoices: new Set(VOICES) }, ['5 sentences in the article’s own words', '2 sentences on somebody’s word']],
    [{ leastConfidence: 0.8 }, ['1 sentence less sure than 80 of 100']],
    [{ since: '2017-05', until: '2017-05-30' }, ['3 sentences not dated 2017-05 to 2017-05-30']],
    [{ until: '2016' }, ['7 sentences not dated until 2016']],
    [{ leastSources: 2 }, ['5 with fewer than 2 sources']],
    [{ onlyDenied: true }, ['6 that nobody denies']],
    [{ hideUnlinked: true }, ['2 unlinked']],
    [{ around: { id: 'person:emile-zola', depth: 1 } }, ['5 entities beyond 1 step of Émile Zola']],
  ])('of %o are %o', (change, words) => {
    expect(partsOf(change).map((part) => part.words)).toEqual(words)
  })

  it('are said without numbers while the sentences are not there', () => {
    expect(partsOf({ leastConfidence: 0.8 }, null).map(({ words }) => words)).toEqual([
      'sentences less sure than 80 of 100',
    ])
  })

  it('come all back one by one', () => {
    const filters: Filters = {
      ...DEFAULT_FILTERS,
      hiddenEntityTypes: new Set(['person']),
      hiddenEntities: new Set(['country:FR']),
      hiddenOutlets: new Set(['outlet:the-post']),
      hiddenStandings: new Set(['asserted']),
      hiddenVoices: new Set(['article']),
      leastConfidence: 0.8,
      leastSources: 2,
      onlyDenied: true,
      since: '2017',
      until: '2018',
      around: { id: 'person:emile-zola', depth: 2 },
    }
    const back = partsOf(filters).reduce((state, { bringBack }) => bringBack(state), { ...INITIAL_STATE, filters })
    const left = visibleGraph(graph, back.filters, records)
    expect([left.entities.size, left.relations.size]).toEqual([graph.entities.size, graph.relations.size])
  })
})

it('what is left out is counted in entities, relations and sentences', () => {
  const words = (change: Partial<Filters>) =>
    hiddenWords(graph, visibleGraph(graph, { ...NO_FILTERS, ...change }, records))
  expect(words({})).toBe('')
  expect(words({ hiddenOutlets: new Set(['outlet:the-post']) })).toBe('3 relations, 4 sentences')
  expect(words({ hiddenEntities: new Set(['person:emile-zola']) })).toBe('1 entity, 1 relation, 1 sentence')
})
