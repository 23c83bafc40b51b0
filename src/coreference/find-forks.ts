import { nameParts, remainderOf } from '../language'
import type { Mention } from '../model'

/**
 * The names that several bodies of the article begin with, each going on with a trade of its own: the "Tata" of "Tata Steel" and "Tata Motors".
 * Such a name is neither's short form. Folded, words joined by spaces.
 */
export function findForks(named: readonly Mention[]): ReadonlySet<string> {
  const namesByStart = new Map<string, Set<string>>()
  for (const { text, type } of named) {
    const parts = type === 'organization' || type === 'outlet' ? nameParts(text) : []
    for (let length = 1; length < parts.length; length++) {
      const start = parts.slice(0, length)
      if (remainderOf(start, parts) !== 'trade') continue
      const key = start.join(' ')
      namesByStart.set(key, (namesByStart.get(key) ?? new Set()).add(parts[length] ?? ''))
    }
  }
  return new Set([...namesByStart].filter(([, next]) => next.size > 1).map(([start]) => start))
}
