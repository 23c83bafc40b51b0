import { expect, it } from 'vitest'
import { progressWords } from '../../../../src/viewer/core/opening/progress-words'

it.each([
  [null, 'Reading the graph'],
  [{ done: 0, all: 0 }, 'Reading the files'],
  [{ done: 0, all: 1 }, '0 of 1 article read'],
  [{ done: 3, all: 40 }, '3 of 40 articles read'],
  [{ done: 40, all: 40 }, '40 articles read: joining what they say and laying out the graph'],
])('progress %j is told as “%s”', (progress, words) => expect(progressWords(progress)).toBe(words))
