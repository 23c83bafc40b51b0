import type { Circumstance } from '../../model'
import type { MeasuredCircumstance, MeasuredRule } from './measured-rule'

/** Written by `npm run calibrate` from the labelled sentences of `test/gold/claims`. */
export const MEASURED_RULES: Readonly<Record<string, MeasuredRule>> = {
  'act-on-infinitive': { made: 6, typed: 6, held: 6 },
  'acts-by-saying': { made: 1, typed: 1, held: 1 },
  'kind-in-place': { made: 2, typed: 2, held: 2 },
  'mutual-noun': { made: 2, typed: 2, held: 1 },
  'mutual-verb': { made: 6, typed: 4, held: 4 },
  noun: { made: 15, typed: 15, held: 15 },
  'part-of-state': { made: 2, typed: 1, held: 1 },
  'passive-verb': { made: 15, typed: 15, held: 15 },
  'person-of-body': { made: 1, typed: 1, held: 1 },
  'place-in-phrase': { made: 1, typed: 1, held: 1 },
  'place-in-place': { made: 1, typed: 1, held: 1 },
  'reports-on': { made: 5, typed: 4, held: 4 },
  'role-before-name': { made: 3, typed: 3, held: 3 },
  'role-noun': { made: 16, typed: 16, held: 16 },
  'says-about': { made: 5, typed: 1, held: 1 },
  'title-description': { made: 2, typed: 2, held: 2 },
  'title-name': { made: 7, typed: 7, held: 7 },
  verb: { made: 135, typed: 123, held: 114 },
  'verb-lends-itself': { made: 1, typed: 1, held: 1 },
  'verb-with-noun': { made: 34, typed: 31, held: 30 },
}

export const MEASURED_CIRCUMSTANCES: Readonly<Record<Circumstance, MeasuredCircumstance>> = {
  found: { made: 10, typed: 8, held: 8, promised: 8.4 },
  people: { made: 10, typed: 9, held: 9, promised: 8.7 },
  owner: { made: 11, typed: 9, held: 9, promised: 9.5 },
  'unknown-deed': { made: 0, typed: 0, held: 0, promised: 0 },
}
