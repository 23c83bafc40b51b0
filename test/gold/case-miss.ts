import type { RawCase } from './read-cases'

/** What is missed or wrong in a case, as a person reads it. */
export interface CaseMiss {
  readonly one: Omit<RawCase, 'lines'>
  readonly miss: string
}
