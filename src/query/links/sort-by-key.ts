/**
 * The items in the order of their keys, equals in the order that they had: a counting sort, in one pass over items and one over keys.
 *
 * @param keys by item, a whole number below `limit`
 */
export function sortByKey(items: Int32Array, keys: Int32Array, limit: number): Int32Array {
  const next = new Int32Array(limit + 1)
  for (const item of items) {
    const after = (keys[item] ?? 0) + 1
    next[after] = (next[after] ?? 0) + 1
  }
  for (let key = 0; key < limit; key++) next[key + 1] = (next[key + 1] ?? 0) + (next[key] ?? 0)
  const sorted = new Int32Array(items.length)
  for (const item of items) {
    const key = keys[item] ?? 0
    const place = next[key] ?? 0
    sorted[place] = item
    next[key] = place + 1
  }
  return sorted
}
