import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract'
import { type AttributionFilter, eachAttribution, findAttributions, lookup } from '../../../src/query'

const DATA = extract([
  {
    path: 'a.md',
    text: '---\noutlet: The Daily Post\ndate: 2017-05-29\n---\nLaos said Nepal had stolen a bell. Officials said that Kenya was calm.',
  },
  {
    path: 'b.md',
    text: '---\noutlet: The Evening News\ndate: 2016-03\n---\n"Our bells are safe," Vladimir Putin said. Uganda said it would wait.',
  },
])
const graph = lookup(DATA)

/** The words of what is said. */
const found = (filter: AttributionFilter) =>
  findAttributions(graph, filter).map(({ document, content }) => {
    const text = DATA.documents.find(({ id }) => id === document)?.text ?? ''
    return content.map(([start, end]) => text.slice(start, end)).join(' ')
  })

describe('what is said', () => {
  it.each<readonly [string, AttributionFilter, readonly string[]]>([
    ['when it was published', { since: '2017' }, ['stolen', 'calm']],
    ['until when, by a month', { until: '2016-03-15' }, ['safe', 'wait']],
    ['by which outlet', { outlet: 'The Evening News' }, ['safe', 'wait']],
    ['in which article', { document: 'a.md' }, ['stolen', 'calm']],
    ['words of it', { text: 'BELL' }, ['safe', 'stolen']],
    ['words that are not of it but of its cue', { text: 'said' }, []],
    ['that it is quoted', { direct: true }, ['safe']],
    ['that it is not quoted', { direct: false }, ['wait', 'stolen', 'calm']],
    ['that nobody is named', { anonymous: true }, ['calm']],
    ['that somebody is named', { anonymous: false, document: 'a.md' }, ['stolen']],
    ['several of these', { source: 'Laos', about: 'Nepal', text: 'stolen', direct: false }, ['stolen']],
  ])('is found by %s', (_, filter, words) => {
    const contents = found(filter)
    expect(contents).toHaveLength(words.length)
    for (const [index, word] of words.entries()) expect(contents[index]).toContain(word)
  })

  it.each<AttributionFilter>([{}, { anonymous: true }, { source: 'Laos' }, { outlet: 'The Daily Post' }])(
    'is the same taken one by one, in the order of ids, with %o',
    (filter) => {
      const ids = findAttributions(graph, filter).map(({ id }) => id)
      expect([...eachAttribution(graph, filter)].map(({ id }) => id)).toEqual(ids.toSorted())
      expect([...eachAttribution(graph, { ...filter, limit: 1 })]).toHaveLength(Math.min(1, ids.length))
    },
  )

  it('does not depend on the order of what the graph holds', () => {
    const reversed = lookup({
      ...DATA,
      attributions: DATA.attributions.toReversed(),
      documents: DATA.documents.toReversed(),
    })
    expect(findAttributions(reversed)).toEqual(findAttributions(graph))
    expect([...eachAttribution(reversed)]).toEqual([...eachAttribution(graph)])
  })

  it('is refused by what there is not', () => {
    expect(() => found({ sources: 'Laos' } as object)).toThrow('There is no filter "sources". There are source, about,')
    expect(() => found({ since: 'yesterday' })).toThrow('a date such as 2017')
    expect(() => found({ document: 'c.md' })).toThrow('No document has the id or the path "c.md"')
  })
})
