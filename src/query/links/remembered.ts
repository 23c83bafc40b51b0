/** Answers by number, each found when first asked for and kept; null is an answer, too. */
export class Remembered<Answer> {
  readonly #answers: (Answer | null | undefined)[]

  constructor(count: number) {
    this.#answers = Array.from({ length: count })
  }

  of(number: number, find: (number: number) => Answer | null): Answer | null {
    const known = this.#answers[number]
    if (known !== undefined) return known
    const answer = find(number)
    this.#answers[number] = answer
    return answer
  }
}
