import { expect, it } from 'vitest'
import { strengthInWords } from '../../src/model'

it.each([
  [0, 'strength 0.00'],
  [0.8, 'strength 0.80'],
  [0.879999, 'strength 0.87'],
  [0.99, 'strength 0.99'],
  [0.990001, 'strength over 0.99'],
  [1, 'strength over 0.99'],
])('a strength of %d is told as "%s": nothing is certain', (strength, words) => {
  expect(strengthInWords(strength)).toBe(words)
})
