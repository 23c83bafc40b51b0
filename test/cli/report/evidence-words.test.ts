import { describe, expect, it } from 'vitest'
import { evidenceWhereWords } from '../../../src/cli/report/evidence-words'
import { relationRow } from '../../../src/cli/report/relation-row'
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
