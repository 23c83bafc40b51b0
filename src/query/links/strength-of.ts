import { type DocumentRecord, isWeak, type RelationRecord, sourceOf } from '../../model'
import { rounded } from './rounded'

/** What only weak links, denials and hypotheses say counts so much. */
const WEAK_SHARE = 1 / 4

type Documents = ReadonlyMap<string, DocumentRecord>

/**
 * How likely it is that relations between two entities hold, in [0, 1]: the chance that not all of their independent sources are wrong.
 * Each source counts by the best confidence of what it says. Weak links and what is negated or hypothetical count a quarter, `comention`
 * nothing: the strength is that of the claims affirmed, or a quarter of that of everything, whichever is more.
 */
export function strengthOf(relations: readonly RelationRecord[], documents: Documents): number {
  const [affirmed, all] = [new Map<string, number>(), new Map<string, number>()]
  for (const { type, evidence } of relations) {
    if (type === 'comention') continue
    const isClaim = !isWeak(type)
    for (const piece of evidence) {
      const source = sourceOf(piece, documents)
      const key = 'outlet' in source ? source.outlet : source.document
      raise(all, key, piece.confidence)
      if (isClaim && !piece.negated && piece.modality !== 'hypothetical') raise(affirmed, key, piece.confidence)
    }
  }
  return rounded(Math.max(oneHolds(affirmed), oneHolds(all) * WEAK_SHARE))
}

function raise(best: Map<string, number>, key: string, confidence: number): void {
  const known = best.get(key)
  if (known === undefined || known < confidence) best.set(key, confidence)
}

/** The chance that one at least is right; multiplied in one order always, since the last digits depend on it. */
function oneHolds(confidences: ReadonlyMap<string, number>): number {
  const inOrder = [...confidences.values()].sort((a, b) => b - a)
  return 1 - inOrder.reduce((chance, confidence) => chance * (1 - confidence), 1)
}
