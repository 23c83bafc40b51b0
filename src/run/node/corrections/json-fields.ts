import { foldName } from '../../../model'

/** The fields of an object that came out of JSON, each checked as it is read. Every method throws an Error that names the field. */
export class JsonFields {
  readonly #value: object

  constructor(value: unknown, what: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Error(`${what} is no JSON object`)
    this.#value = value
  }

  /** Undefined where there is none; what every object inherits is not there. */
  get(name: string): unknown {
    return Object.hasOwn(this.#value, name) ? Reflect.get(this.#value, name) : undefined
  }

  text(name: string): string {
    const value = this.get(name)
    if (typeof value === 'string' && value !== '') return value
    throw new Error(`"${name}" is no text`)
  }

  /** A text with a letter or a digit in it. */
  title(name: string): string {
    const value = this.text(name)
    if (foldName(value) !== '') return value
    throw new Error(`"${name}" has neither a letter nor a digit`)
  }

  offset(name: string): number {
    const value = this.get(name)
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
    throw new Error(`"${name}" is no whole number from 0`)
  }

  /** One of the words. */
  word<Word extends string>(name: string, words: readonly Word[]): Word {
    const value = this.get(name)
    const found = words.find((word) => word === value)
    if (found !== undefined) return found
    throw new Error(`"${name}" is none of ${words.join(', ')}`)
  }

  /** A list, each item read in its own way. */
  list<Item>(name: string, read: (item: unknown) => Item): readonly Item[] {
    const value = this.get(name)
    if (!Array.isArray(value)) throw new Error(`"${name}" is no list`)
    return value.map(read)
  }
}
