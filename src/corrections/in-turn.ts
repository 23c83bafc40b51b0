import type { Correction } from '../model'

/**
 * Corrections in the order in which they are made: that of the file, but each after the splits that it needs. A split that was undone
 * and made again stands behind what is about its part.
 */
export function inTurn(corrections: readonly Correction[]): readonly Correction[] {
  const ahead = new Set(corrections.map(({ id }) => id))
  const isDue = ({ after = [] }: Correction): boolean => !after.some((id) => ahead.has(id))
  const ordered: Correction[] = []
  let waiting: readonly Correction[] = []
  for (const correction of corrections) {
    waiting = [...waiting, correction]
    for (let next = waiting.find(isDue); next; next = waiting.find(isDue)) {
      const due = next
      waiting = waiting.filter((other) => other !== due)
      ordered.push(due)
      ahead.delete(due.id)
    }
  }
  // What waits by now waits for itself: a file that somebody wrote by hand. Nothing of it will be in force.
  return [...ordered, ...waiting]
}
