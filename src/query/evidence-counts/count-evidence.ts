import { byText, type EvidenceRecord, type RelationRecord, type Standing, sourceOf, standingOf } from '../../model'
import type { Lookup } from '../lookup'
import { countedOnce } from '../timeline/counted-once'
import type { EvidenceCount, EvidenceCounts } from './evidence-counts'

/**
 * How the evidence of relations divides by outlet, standing, voice, confidence and date: what a filter by one of these would leave of it.
 *
 * @example
 * countEvidence(lookup(data), relations).sourceOutlets // who reports them, and how often
 */
export function countEvidence(
  graph: Pick<Lookup, 'documentById'>,
  relations: Iterable<RelationRecord>,
): EvidenceCounts {
  const outlets = new Counter<string | null>()
  const standings = new Counter<Standing>()
  const attributed = new Counter<boolean>()
  const confidences = new Counter<number>()
  const dates = new Counter<string | null>()
  for (const { evidence } of relations)
    for (const piece of countedOnce(evidence)) {
      outlets.add(outletOf(piece, graph))
      standings.add(standingOf(piece))
      attributed.add(piece.attributedTo !== null || piece.attribution !== null)
      confidences.add(piece.confidence)
      dates.add(piece.date)
    }
  return {
    weight: outlets.total,
    sourceOutlets: outlets.sorted(byWeight),
    standings: standings.sorted(byWeight),
    attributed: attributed.sorted(byWeight),
    confidences: confidences.sorted((a, b) => a.value - b.value),
    dates: dates.sorted((a, b) => byText(a.value ?? LAST, b.value ?? LAST)),
  }
}

const LAST = '\uffff'

function outletOf(piece: EvidenceRecord, { documentById }: Pick<Lookup, 'documentById'>): string | null {
  const source = sourceOf(piece, documentById)
  return 'outlet' in source ? source.outlet : null
}

const byWeight = <Value>(a: EvidenceCount<Value>, b: EvidenceCount<Value>): number =>
  b.weight - a.weight || byText(String(a.value), String(b.value))

class Counter<Value> {
  readonly #weights = new Map<Value, number>()

  add(value: Value): void {
    this.#weights.set(value, (this.#weights.get(value) ?? 0) + 1)
  }

  get total(): number {
    return [...this.#weights.values()].reduce((sum, weight) => sum + weight, 0)
  }

  sorted(order: (a: EvidenceCount<Value>, b: EvidenceCount<Value>) => number): readonly EvidenceCount<Value>[] {
    return [...this.#weights].map(([value, weight]) => ({ value, weight })).sort(order)
  }
}
