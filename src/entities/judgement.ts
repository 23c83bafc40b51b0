import type { Judgement } from '../model'
import type { NamedChain } from './chain-names'

/** A decision on two chains, the smaller id left, whichever was asked about first. */
export function judgement(
  a: NamedChain,
  b: NamedChain,
  verdict: 'same' | 'different',
  score: number,
  reasons: readonly string[],
): Judgement {
  const [left, right] = a.chain.id < b.chain.id ? [a.chain.id, b.chain.id] : [b.chain.id, a.chain.id]
  return { left, right, verdict, score, reasons }
}
