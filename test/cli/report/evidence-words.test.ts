import { describe, expect, it } from 'vitest'
import { evidenceWhereWords, holdingWords } from '../../../src/cli/report/evidence-words'
import { extract } from '../../../src/extract'
import { relationRow } from '../../../src/formats'
import type { EvidenceRecord } from '../../../src/model'
import { lookup } from '../../../src/query'
import { SMALL_GRAPH } from '../../query/small-graph'

/** Where a piece of evidence stands, in words, when it is dated so. */
function whereOf(dated: Pick<EvidenceRecord, 'date' | 'dateFrom'>): string {
  const [relation] = SMALL_GRAPH.relations
  const piece = relation?.evidence[0]
  if (!relation || !piece) throw new Error('the small graph has no evidence')
  const row = relationRow(lookup(SMALL_GRAPH), { ...relation, evidence: [{ ...piece, ...dated }] })
  return row.evidence.map(evidenceWhereWords).join()
}

describe('where a piece of evidence stands', () => {
  it('says when it happened where the sentence tells', () => {
    expect(whereOf({ date: '2016-10', dateFrom: 'sentence' })).toMatch(/2017-05-30; dated 2016-10 by the sentence$/)
  })

  it('says nothing of a date that is the article’s own', () => {
    expect(whereOf({ date: '2017-05-30', dateFrom: 'article' })).toMatch(/, 2017-05-30$/)
    expect(whereOf({ date: null, dateFrom: null })).toMatch(/, 2017-05-30$/)
  })
})

describe('whose word a piece of evidence is', () => {
  const carried = lookup(
    extract([
      {
        path: 'bell.txt',
        text: 'The Daily Post\n\nA stolen bell\n\nMay 5, 2020\n\nKATHMANDU (Reuters) - Laos accused Nepal of stealing a bell, the BBC reported.',
      },
    ]),
  )
  const [relation] = carried.data.relations.filter(({ type }) => type === 'accuse')
  const piece = relation && relationRow(carried, relation).evidence[0]

  it('names the agency beside the paper that prints its report', () => {
    expect(piece && evidenceWhereWords(piece)).toBe('A stolen bell, The Daily Post (Reuters), 2020-05-05')
  })

  it('names the outlet whose report the sentence passes on', () => {
    expect(piece && holdingWords(piece)).toMatch(/(?:according to|as) (?:the )?BBC/u)
  })
})
