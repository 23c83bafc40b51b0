import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract'
import { gexf, readGexf } from '../../../src/formats'
import { withExcerpts } from '../../../src/viewer/data/with-excerpts'

const DATA = extract([
  {
    path: 'a.txt',
    text: 'May 30, 2017\n\nIt rained. Emmanuel Macron accused Russia of lying. No.\n\nAngela Merkel met Theresa May in Berlin. So it goes.',
  },
])
const SAVED = readGexf([...gexf(DATA)].join(''))

describe('an article of which a file holds only sentences', () => {
  it('has each sentence where it stands in the whole, and an ellipsis for what is between', () => {
    const [document] = withExcerpts(SAVED)
    expect(SAVED.documents[0]?.text).toBe('')
    const pieces = SAVED.relations.flatMap(({ evidence }) => evidence)
    expect(pieces.length).toBeGreaterThan(1)
    for (const { start, end, text } of pieces) expect(document?.text.slice(start, end)).toBe(text)
    expect(document?.text.trim()).toMatch(/^…\s+Emmanuel Macron .*\.\s+…\s+Angela Merkel met/)
  })

  it('stays as it is where it is whole', () => {
    expect(withExcerpts(DATA)).toEqual(DATA.documents)
  })
})
