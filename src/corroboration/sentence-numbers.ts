/** Counts the sentences of all articles through. */
export class SentenceNumbers {
  readonly count: number
  readonly #first: Int32Array
  readonly #rankOf: Int32Array

  /** @param lengths how many sentences each article has, by rank. */
  constructor(lengths: readonly number[]) {
    this.count = lengths.reduce((sum, length) => sum + length, 0)
    this.#first = new Int32Array(lengths.length)
    this.#rankOf = new Int32Array(this.count)
    let first = 0
    for (const [rank, length] of lengths.entries()) {
      this.#first[rank] = first
      this.#rankOf.fill(rank, first, first + length)
      first += length
    }
  }

  numberOf(rank: number, at: number): number {
    return (this.#first[rank] ?? 0) + at
  }

  placeOf(number: number): { readonly rank: number; readonly at: number } {
    const rank = this.#rankOf[number] ?? 0
    return { rank, at: number - (this.#first[rank] ?? 0) }
  }
}
