/** Numbers with keys, the smallest key first. Of equal keys whichever comes. */
export class NumberHeap {
  readonly #keys: number[] = []
  readonly #values: number[] = []

  get size(): number {
    return this.#keys.length
  }

  /** Infinity of an empty heap. */
  get smallestKey(): number {
    return this.#keys[0] ?? Number.POSITIVE_INFINITY
  }

  clear(): void {
    this.#keys.length = 0
    this.#values.length = 0
  }

  push(key: number, value: number): void {
    let place = this.#keys.length
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (this.#keyAt(parent) <= key) break
      this.#move(parent, place)
      place = parent
    }
    this.#keys[place] = key
    this.#values[place] = value
  }

  /** Takes out the value of the smallest key; -1 of an empty heap. */
  pop(): number {
    const value = this.#values[0] ?? -1
    const [key, last] = [this.#keys.pop(), this.#values.pop()]
    if (key !== undefined && last !== undefined && this.#keys.length > 0) this.#sink(key, last)
    return value
  }

  /** Puts it in at the top and lets it down to where it belongs. */
  #sink(key: number, value: number): void {
    const { length } = this.#keys
    let place = 0
    for (let child = 1; child < length; child = 2 * place + 1) {
      if (child + 1 < length && this.#keyAt(child + 1) < this.#keyAt(child)) child++
      if (this.#keyAt(child) >= key) break
      this.#move(child, place)
      place = child
    }
    this.#keys[place] = key
    this.#values[place] = value
  }

  #keyAt(place: number): number {
    return this.#keys[place] ?? Number.POSITIVE_INFINITY
  }

  #move(from: number, to: number): void {
    this.#keys[to] = this.#keyAt(from)
    this.#values[to] = this.#values[from] ?? -1
  }
}
