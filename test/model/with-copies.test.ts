import { describe, expect, it } from 'vitest'
import { withCopies } from '../../src/model'

const piece = (document: string, copyOf: string | null = null, text = '') => ({ document, copyOf, text })

describe('copies', () => {
  it('stand under the piece that they come from', () => {
    expect(withCopies([piece('b', 'a'), piece('a'), piece('c'), piece('d', 'a')])).toEqual([
      { piece: piece('a'), copies: [piece('b', 'a'), piece('d', 'a')] },
      { piece: piece('c'), copies: [] },
    ])
  })

  it('stand under the first of them where the original says nothing of it', () => {
    expect(withCopies([piece('b', 'a'), piece('c', 'a')])).toEqual([
      { piece: piece('b', 'a'), copies: [piece('c', 'a')] },
    ])
  })

  it('stand under the sentence of their original that they repeat, not under its first', () => {
    const [tariff, ferry] = ['Lima raised the tariff on Monday.', 'Lima stopped the ferry to Callao.']
    const [spunFerry, spunTariff] = ['Lima halted the ferry to Callao.', 'Lima lifted the tariff Monday.']
    expect(
      withCopies([
        piece('a', null, tariff),
        piece('a', null, ferry),
        piece('b', 'a', spunFerry),
        piece('b', 'a', spunTariff),
      ]),
    ).toEqual([
      { piece: piece('a', null, tariff), copies: [piece('b', 'a', spunTariff)] },
      { piece: piece('a', null, ferry), copies: [piece('b', 'a', spunFerry)] },
    ])
  })

  it('are shared out where one sentence gives several pieces', () => {
    const pieces = withCopies([piece('a'), piece('a'), piece('b', 'a'), piece('b', 'a')])
    expect(pieces.map(({ copies }) => copies.length)).toEqual([1, 1])
  })

  it('leave all sentences of one article that are nobody’s copy apart', () => {
    expect(withCopies([piece('a'), piece('a')])).toHaveLength(2)
  })
})
