import type { Circumstance } from '../../model'
import type { MeasuredCircumstance, MeasuredRule } from './measured-rule'

/** Written by `npm run calibrate` from the labelled sentences of `test/gold/claims`. */
export const MEASURED_RULES: Readonly<Record<string, MeasuredRule>> = {
  'act-on-infinitive': { made: 6, typed: 6, held: 6 },
  'acts-by-saying': { made: 1, typed: 1, held: 1 },
  'body-in-phrase': { made: 2, typed: 1, held: 1 },
  'kind-in-place': { made: 2, typed: 2, held: 2 },
  'mutual-noun': { made: 3, typed: 3, held: 2 },
  'mutual-verb': { made: 6, typed: 4, held: 4 },
  noun: { made: 14, typed: 14, held: 14 },
  'part-of-state': { made: 2, typed: 2, held: 2 },
  'passive-verb': { made: 16, typed: 16, held: 16 },
  'person-of-body': { made: 2, typed: 1, held: 1 },
  'place-in-phrase': { made: 4, typed: 2, held: 2 },
  'place-in-place': { made: 3, typed: 3, held: 3 },
  'reports-on': { made: 6, typed: 5, held: 5 },
  'role-before-name': { made: 3, typed: 3, held: 3 },
  'role-noun': { made: 18, typed: 17, held: 17 },
  'says-about': { made: 6, typed: 1, held: 1 },
  'title-description': { made: 2, typed: 2, held: 2 },
  'title-name': { made: 9, typed: 9, held: 9 },
  verb: { made: 142, typed: 125, held: 116 },
  'verb-lends-itself': { made: 1, typed: 1, held: 1 },
  'verb-with-noun': { made: 38, typed: 35, held: 33 },
}

export const MEASURED_CIRCUMSTANCES: Readonly<Record<Circumstance, MeasuredCircumstance>> = {
  found: { made: 11, typed: 9, held: 9, promised: 9 },
  doubtful: { made: 10, typed: 2, held: 2, promised: 8.3 },
  far: { made: 10, typed: 4, held: 3, promised: 7.3 },
  people: { made: 12, typed: 9, held: 9, promised: 10.1 },
  owner: { made: 16, typed: 12, held: 11, promised: 13.3 },
  'unknown-deed': { made: 1, typed: 1, held: 1, promised: 0.9 },
}
