import { describe, expect, it } from 'vitest'
import { clauseLines } from './clause-lines'

describe('who does it, where the subject is not right before the verb', () => {
  it.each([
    ['a condition turned round', 'Should Mali invade Niger', ['Mali | invade | Niger']],
    ['a condition with "were to"', 'Were Mali to invade Niger', ['Mali | to invade | Niger']],
    ['a negation in front', 'Never has Mali invaded Niger', ['Mali | invaded | Niger']],
    ['a question', 'Was Mali invaded by Niger', ['Mali | invaded |  | by(Niger)']],
    [
      'what is there is no question',
      'There are soldiers invading Niger',
      ['There | are | soldiers', 'soldiers | invading | Niger'],
    ],
    ['a participle in front', 'Instead of invading Niger, Mali left', ['Mali | invading | Niger', 'Mali | left']],
    [
      'two verbs of one "to"',
      'They urged Mali to free Niger and pay Chad',
      ['They | urged | Mali', 'Mali | to free | Niger', 'Mali | pay | Chad'],
    ],
    ['a cleft', 'It was Mali, not Niger, that invaded Chad', ['It | was | Mali', 'Mali | invaded | Chad']],
    ['another one ruled out', 'The envoy of Mali, not Niger, resigned', ['The envoy | resigned']],
    ['a threat', 'The threat by Mali to invade Niger faded', ['Mali | to invade | Niger', 'The threat | faded']],
    [
      'a plea is for others to hear',
      'The plea from Mali to free Niger failed',
      ['The plea | to free | Niger', 'The plea | failed'],
    ],
    ['a particle', 'They ruled out invading Niger', ['They | ruled', 'They | invading | Niger']],
  ])('%s', (_, text, lines) => {
    expect(clauseLines(text)).toEqual(lines)
  })
})
