import { MARKDOWN, type Markup } from './markup'

/** The footnotes of a text, numbered in the order in which they are named; what says the same is one. */
export class Footnotes {
  readonly #numbers = new Map<string, number>()
  #flushed = 0

  constructor(readonly markup: Markup = MARKDOWN) {}

  /** The marks of footnotes, each once: `[^1][^2]`. A note is one line, written as the text is. */
  marks(notes: readonly string[]): string {
    return [...new Set(notes.map((note) => this.markup.mark(this.#numberOf(note))))].join('')
  }

  /** The footnotes named since the last time, a line each, `[^1]: “The sentence.” ...`; numbers go on behind them. */
  flush(): string {
    const lines = [...this.#numbers].map(([note, number]) => `${this.markup.label(number)}${note}\n`)
    this.#flushed += this.#numbers.size
    this.#numbers.clear()
    return lines.join('')
  }

  #numberOf(note: string): number {
    const number = this.#numbers.get(note) ?? this.#flushed + this.#numbers.size + 1
    this.#numbers.set(note, number)
    return number
  }
}
