import type { RawCase } from './read-cases'

/** Two sentences of two articles. `text` is the first. */
export interface SentencePair extends Omit<RawCase, 'lines'> {
  readonly second: string
  readonly isCopy: boolean
  /** Lines under the headlines of the two articles, as a date or a credit; null where they have none. */
  readonly under: readonly [string, string] | null
}
