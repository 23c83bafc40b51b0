import { describe, expect, it } from 'vitest'
import { denialLines, deniedLines } from '../../../src/cli/report/denial-words'
import { extract } from '../../../src/extract'
import { csvEvidence, type RelationRow, relationRow } from '../../../src/formats'
import { lookup } from '../../../src/query'

const TEXT = 'Laos accused Nepal of stealing a bell. Nepal rejected the Laotian allegation.'
const GRAPH = lookup(extract([{ path: 'bell.md', text: `---\ndate: 2020-05-01\n---\n${TEXT}` }]))

function row(id: string): RelationRow {
  const relation = GRAPH.relationById.get(id)
  if (!relation) throw new Error(`no relation ${id}`)
  return relationRow(GRAPH, relation)
}

const ACCUSE = row('country:LA~accuse~country:NP')
const REJECT = row('country:NP~reject~country:LA')

describe('a denial in words', () => {
  it('stands under the evidence that is denied, with its sentence', () => {
    const [piece] = ACCUSE.evidence
    expect(piece && denialLines(ACCUSE.denials, piece)).toEqual([
      'denied by Nepal: “Nepal rejected the Laotian allegation.” (2020-05-01)',
    ])
  })

  it('stands at the relation that denies, with the sentence denied', () => {
    expect(deniedLines(REJECT)).toEqual([
      'denies: Laos accused / criticised Nepal: “Laos accused Nepal of stealing a bell.” (2020-05-01)',
    ])
  })

  it('is not quoted twice where one sentence tells both', () => {
    const [piece] = ACCUSE.evidence
    const here = ACCUSE.denials.map((denial) => ({ ...denial, start: piece?.start ?? 0 }))
    expect(piece && denialLines(here, piece)).toEqual(['denied by Nepal in the same sentence'])
  })

  it('is shortened where there are many', () => {
    const [piece] = ACCUSE.evidence
    const many = ['one', 'two', 'three', 'four'].flatMap((text) =>
      ACCUSE.denials.map((denial) => ({ ...denial, text })),
    )
    expect(piece && denialLines(many, piece).at(-1)).toBe('and 2 more denials')
  })

  it('has columns of its own in CSV', () => {
    expect([...csvEvidence([ACCUSE], GRAPH)].join('')).toContain('"Nepal","Nepal rejected the Laotian allegation."')
    expect([...csvEvidence([REJECT], GRAPH)].join('')).toContain(
      '"Laos accused / criticised Nepal","Laos accused Nepal of',
    )
  })
})
