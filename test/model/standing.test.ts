import { expect, it } from 'vitest'
import { MODALITIES, standingOf } from '../../src/model'

it.each(MODALITIES)('what is %s stands so, unless it is negated', (modality) => {
  expect(standingOf({ modality, negated: false })).toBe(modality)
  expect(standingOf({ modality, negated: true })).toBe('negated')
})
