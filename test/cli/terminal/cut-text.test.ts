import { expect, it } from 'vitest'
import { cutText } from '../../../src/cli/terminal/cut-text'

it.each([
  ['short enough', 12, 'short enough'],
  ['one word too many', 12, 'one word too …'],
  ['法国 总统', 6, '法国 …'],
])('text that is too long ends between words: %j in %i columns', (text, width, shown) => {
  expect(cutText(text, width)).toBe(shown)
})
