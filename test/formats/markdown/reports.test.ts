import { describe, expect, it } from 'vitest'
import {
  entityMarkdown,
  pairMarkdown,
  pathMarkdown,
  pathParagraph,
  pathText,
  type Records,
  recordsOf,
  relationsMarkdown,
} from '../../../src/formats'
import type { DenialRecord, GraphData, RelationRecord } from '../../../src/model'
import { PressGraph } from '../../../src/query'
import { SMALL_GRAPH, STATEMENTS_GRAPH } from '../../query/small-graph'
import { HOSTILE_GRAPH } from '../hostile-graph'

const RECORDS = recordsOf(SMALL_GRAPH)
const GRAPH = new PressGraph(SMALL_GRAPH)

function relation(type: RelationRecord['type']): RelationRecord {
  const found = SMALL_GRAPH.relations.find((one) => one.type === type)
  if (!found) throw new Error(`the small graph has no ${type}`)
  return found
}

const listed = (relations: readonly RelationRecord[], records: Records = RECORDS): string =>
  [...relationsMarkdown(relations, records)].join('')

describe('a list of relations in Markdown', () => {
  it('has a section for each two entities, with statements, and the footnotes under them', () => {
    expect(listed([relation('accuse'), relation('threaten')])).toBe(`# Relations

## Emmanuel Macron – Russia

- Emmanuel Macron **accused / criticised** Russia: two independent sources (Le Monde, The Post).[^1][^2]

[^1]: “Emmanuel Macron accused Russia of meddling.” — *Article a*, The Post, 2017-05-30, \`a.txt\`, characters 0–43; dated 2017-05-29 by the sentence.
[^2]: “Macron accused Russia of lying, Le Monde said.” (according to Le Monde) — *Article b*, Le Monde, 2017-06-02, \`b.txt\`, characters 0–46.

## Russia – France

- Russia **threatened / warned** France (denied): one independent source (The Post).[^3]

[^3]: “Russia did not threaten France.” (denied) — *Article a*, The Post, 2017-05-30, \`a.txt\`, characters 85–116; dated 2017-05-29 by the sentence.
`)
  })

  it('is its title alone where there are none', () => expect(listed([])).toBe('# Relations\n'))

  it('says on whose word it is, and that it is yet to come', () => {
    expect(listed([relation('agree')])).toContain(
      '**agreed / will meet** Russia (yet to come; according to Vladimir Putin): ',
    )
  })

  it('says how many sentences say that it did not happen where others say that it did', () => {
    const accuse = relation('accuse')
    const evidence = accuse.evidence.map((piece, index) => ({ ...piece, negated: index === 0 }))
    expect(listed([{ ...accuse, evidence }])).toContain(' Russia (denied in 1 of 2 sentences): two')
  })

  it('puts a copy under its origin, as one source', () => {
    const accuse = relation('accuse')
    const [first, second] = accuse.evidence as [RelationRecord['evidence'][0], RelationRecord['evidence'][0]]
    const copied = {
      ...accuse,
      sources: 1,
      weight: 1,
      evidence: [{ ...second, copyOf: 'a', attribution: null }, first],
    }
    const report = listed([copied])
    expect(report).toContain('Russia: one independent source (The Post); one copy.[^1]\n')
    expect(report).toMatch(
      /^\[\^1\]: “Emmanuel .* A copy: \*Article b\*, Le Monde, 2017-06-02, `b.txt`, characters 0–46\.$/m,
    )
    expect(report).not.toContain('[^2]')
  })

  it('tells who denies it, and what it denies, with the sentences', () => {
    const [accuse, threaten] = [relation('accuse'), relation('threaten')]
    const [accusing] = accuse.evidence
    const [denying] = threaten.evidence
    if (!accusing || !denying) throw new Error('no evidence')
    const { document, start, end, text } = denying
    const of = { document: accusing.document, start: accusing.start, end: accusing.end }
    const denial: DenialRecord = {
      ...{ by: 'country:RU', document, start, end, text, cue: [start, end] },
      ...{ relation: threaten.id, copyOf: null, of },
    }
    const relations = [
      { ...accuse, deniedBy: [threaten.id], denials: [denial] },
      { ...threaten, denies: [accuse.id] },
    ]
    const report = listed(relations, recordsOf({ ...SMALL_GRAPH, relations }))
    expect(report).toContain('(Le Monde, The Post).[^1][^2] Denied by Russia[^3].')
    expect(report).toMatch(/^\[\^1\]: .* by the sentence\. Denied by Russia\.$/m)
    expect(report).toMatch(/^\[\^3\]: “Russia did not threaten France\.” — \*Article a\*/m)
    expect(report).toContain(' Denies: Emmanuel Macron **accused / criticised** Russia.[^5]')
    expect(report).toMatch(/^\[\^5\]: “Emmanuel Macron accused Russia of meddling\.” — /m)
  })
})

describe('a pair in Markdown', () => {
  const pair = [GRAPH.entity('Putin'), GRAPH.entity('Macron')] as const

  it('has everything between the two, and says which relation goes both ways', () => {
    const report = pairMarkdown(pair, [relation('consult')], RECORDS)
    expect(report.split('\n').slice(0, 3)).toEqual([
      '# Vladimir Putin and Emmanuel Macron',
      '',
      '- Emmanuel Macron **met / spoke with** Vladimir Putin (both ways): one independent source (The Post).[^1]',
    ])
  })

  it('says so where nothing joins them', () => {
    expect(pairMarkdown(pair, [], RECORDS)).toBe('# Vladimir Putin and Emmanuel Macron\n\nNo relation joins the two.\n')
  })
})

describe('a path in Markdown', () => {
  const paths = GRAPH.paths('Putin', 'France')

  it('has a step for each hop and says what else joins the two', () => {
    const report = pathMarkdown(paths, RECORDS)
    expect(report).toContain(
      '# Vladimir Putin – Emmanuel Macron – Russia – France (three steps; strength 0.20)\n\n1. Emmanuel Macron **met',
    )
    expect(report).toMatch(/^2\. Emmanuel Macron \*\*accused .* Besides, one other relation joins the two\.$/m)
    expect(report.match(/^\[\^\d\]: “/gm)).toHaveLength(4)
  })

  it('is also one paragraph with its footnotes', () => {
    const [path] = paths
    const [paragraph = '', notes = '', ...others] = path ? pathParagraph(path, RECORDS).split('\n\n') : []
    expect(others).toEqual([])
    expect(paragraph).toMatch(/^Emmanuel Macron \*\*met .*\[\^1\] Emmanuel Macron \*\*accused .*\[\^4\]$/)
    expect(notes.trimEnd().split('\n')).toHaveLength(4)
  })

  it('is also that paragraph without any marks, the notes by numbers in brackets', () => {
    const [path] = paths
    const [paragraph = '', notes = '', ...others] = path ? pathText(path, RECORDS).split('\n\n') : []
    expect(others).toEqual([])
    expect(paragraph).toMatch(/^Emmanuel Macron met .*\[1\] Emmanuel Macron accused .*\[4\]$/)
    expect(notes).toMatch(/^\[1\] “.*” — Article a, The Post, 2017-05-30, a\.txt, characters \d+–\d+/)
    expect(`${paragraph}${notes}`).not.toMatch(/[*`^]/)
  })

  it('gives the address of an article that has one, which no reader makes a link of', () => {
    const url = 'https://post.example/a?b=<c>'
    const documents = SMALL_GRAPH.documents.map((one) => ({ ...one, url }))
    const records = recordsOf({ ...SMALL_GRAPH, documents })
    const [path] = paths
    if (!path) throw new Error('there is no path')
    expect(pathParagraph(path, records)).toContain(`characters 44–84, \`${url}\``)
    expect(pathText(path, records)).toContain(`characters 44–84, ${url}`)
  })

  it('is empty where there is none', () => expect(pathMarkdown([], RECORDS)).toBe(''))
})

describe('an entity in Markdown', () => {
  const report = entityMarkdown(new PressGraph(STATEMENTS_GRAPH).profile('Putin'), recordsOf(STATEMENTS_GRAPH))

  it('has its names, relations, statements and articles', () => {
    expect(report).toContain(
      '# Vladimir Putin\n\nperson (`person:vladimir-putin`), two mentions in one article. Also called Putin.\n',
    )
    expect(report.match(/^## .*$/gm)).toEqual(['## Relations', '## Said', '## Articles'])
    expect(report).toContain('- Putin said: “Macron will visit Russia”[^2]\n')
    expect(report).toMatch(/^\[\^2\]: “Putin said Macron will visit Russia\.” — \*Article b\*, Le Monde/m)
    expect(report).toContain('- *Article a*, The Post, 2017-05-30, `a.txt`, one mention\n')
  })

  it('shows as much of each list as is asked for', () => {
    const short = entityMarkdown(GRAPH.profile('Macron'), RECORDS, { limit: 1 })
    expect(short).toContain('\n- and 2 more\n')
    expect(short.match(/^\[\^\d\]: “/gm)).toHaveLength(3)
  })
})

describe('every report', () => {
  const hostile = new PressGraph(HOSTILE_GRAPH)
  const records = recordsOf(HOSTILE_GRAPH)
  const titled: GraphData = {
    ...SMALL_GRAPH,
    documents: SMALL_GRAPH.documents.map((one) => ({ ...one, title: '# [^1]: *x*\n\n- y', path: 'a`b.txt' })),
  }

  it.each([
    ['an entity', () => entityMarkdown(hostile.profile('person:emmanuel-macron'), records)],
    ['paths', () => pathMarkdown(hostile.paths('person:vladimir-putin', 'country:FR'), records)],
    ['relations', () => listed(HOSTILE_GRAPH.relations, records)],
    ['odd titles', () => listed(SMALL_GRAPH.relations, recordsOf(titled))],
  ])('holds no markup from articles: %s', (_, write) => {
    const report = write()
    expect(report.length).toBeGreaterThan(500)
    expect(report.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/)
    expect(report.replace(/\\[<>]/g, '')).not.toMatch(/[<>]/)
    const lines = report.split('\n').filter((line) => line !== '')
    for (const line of lines) expect(line).toMatch(/^(#{1,2} |- |\d+\. |\[\^\d+\]: “|person \()/)
  })

  it('names footnotes that are there, and has none that it does not name', () => {
    const report = listed(SMALL_GRAPH.relations)
    const [marks, notes] = [/(?<!^)\[\^(\d+)\]/gm, /^\[\^(\d+)\]:/gm].map((pattern) =>
      [...report.matchAll(pattern)].map(([, number]) => Number(number)),
    )
    expect(new Set(marks)).toEqual(new Set(notes))
    expect(notes).toEqual(notes?.map((_, index) => index + 1))
  })
})
