import { describe, expect, it } from 'vitest'
import { extractText } from '../support/extract-text'

const saysOf = (text: string): readonly string[] =>
  extractText(text).claims.filter((line) => /-(?:say|report)->/u.test(line))

describe('whom words are about', () => {
  it.each([
    ['the subject', 'Angela Merkel said Denmark was too small.', 'Angela Merkel -say-> Denmark'],
    ['the object', 'Angela Merkel said nobody understood Denmark.', 'Angela Merkel -say-> Denmark'],
    [
      'a subject in a clause of time, beside what is stated',
      'Angela Merkel said it would rain when Peru votes.',
      'Angela Merkel -say-> Peru',
    ],
    [
      'a deed of the state that its adjective names',
      'Angela Merkel said the Danish raid was a mistake.',
      'Angela Merkel -say-> Denmark',
    ],
  ])('are %s', (_what, text, claim) => {
    expect(saysOf(text)).toContain(claim)
  })

  it.each([
    ['a thing that only comes from a country', 'A lorry with Danish butter overturned near Bonn, Angela Merkel said.'],
    [
      'the destination of somebody met on the way',
      'Angela Merkel said she had met a man who was to fly on to Denmark.',
    ],
    [
      'what happened when the words were said',
      'That was what Angela Merkel said when she left after Denmark seized the ship.',
    ],
    [
      'the country behind a kind of people, with a hyphen or without',
      'Angela Merkel said no votes were lost among African American families.',
    ],
    [
      'what stands before a semicolon and a quotation',
      'Peru is a name that comes up; "nobody asks me about rain", says Angela Merkel.',
    ],
    ['what a heading promises to tell', 'Angela Merkel in Lima: what Denmark wants'],
  ])('are not %s', (_what, text) => {
    expect(saysOf(text)).toEqual([])
  })
})
