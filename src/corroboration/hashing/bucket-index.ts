/** A bucket of more items than these holds a formula of the trade: it proposes nothing, and takes up nothing more. */
export const MOST_IN_BUCKET = 32

const NONE = -1

/**
 * Items by 32-bit keys, several keys an item. Buckets are chains in typed arrays, so that the millions of sentences of a hundred thousand
 * articles fit; none grows beyond a bound, so that finding and adding take the same time however many items there are.
 */
export class BucketIndex {
  readonly #heads: Int32Array
  readonly #next: Int32Array
  readonly #keys: Uint32Array
  readonly #items: Int32Array
  #entries = 0

  /** @param capacity how many times an item can be added under a key. */
  constructor(capacity: number) {
    const room = Math.max(1, capacity)
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(room))).fill(NONE)
    this.#next = new Int32Array(room)
    this.#keys = new Uint32Array(room)
    this.#items = new Int32Array(room)
  }

  /** The items under at least one of the keys, those under most of them first, then in the order in which they were added. */
  find(keys: readonly number[]): readonly (readonly [item: number, shared: number])[] {
    const shared = new Map<number, number>()
    for (const key of keys) {
      const bucket = this.#bucket(key)
      if (bucket.length > MOST_IN_BUCKET) continue
      for (const item of bucket) shared.set(item, (shared.get(item) ?? 0) + 1)
    }
    return [...shared].sort(([a, sharedByA], [b, sharedByB]) => sharedByB - sharedByA || a - b)
  }

  add(item: number, keys: readonly number[]): void {
    for (const key of keys) if (this.#bucket(key).length <= MOST_IN_BUCKET) this.#push(item, key)
  }

  #push(item: number, key: number): void {
    const slot = this.#slotOf(key)
    this.#keys[this.#entries] = key
    this.#items[this.#entries] = item
    this.#next[this.#entries] = this.#heads[slot] ?? NONE
    this.#heads[slot] = this.#entries++
  }

  #bucket(key: number): number[] {
    const items: number[] = []
    for (let at = this.#heads[this.#slotOf(key)] ?? NONE; at !== NONE; at = this.#next[at] ?? NONE) {
      if (this.#keys[at] === key) items.push(this.#items[at] ?? NONE)
    }
    return items
  }

  /** The table's size is a power of two, and keys are spread evenly. */
  #slotOf(key: number): number {
    return (key & (this.#heads.length - 1)) >>> 0
  }
}
