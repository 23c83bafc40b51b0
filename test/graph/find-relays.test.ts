import { describe, expect, it } from 'vitest'
import { assembleGraph, extractArticle } from '../../src/pipeline'

/** Who is behind each relation of a text, by "source type target". */
function relays(sentence: string, head = '') {
  const text = `${head}Talks in the capital\n\n${sentence} The talks went on for hours in the old town hall.\n`
  const { relations } = assembleGraph([extractArticle({ path: 'a.txt', text })])
  return Object.fromEntries(
    relations.flatMap(({ source, type, target, evidence }) =>
      type === 'comention' || type === 'discuss'
        ? []
        : [[`${source} ${type} ${target}`, evidence[0]?.relayedFrom ?? null]],
    ),
  )
}

describe('a claim is passed on from', () => {
  it.each([
    ['the outlet that it is attributed to', 'According to Reuters, Kenya accused Uganda of smuggling.', 'Reuters'],
    ['the outlet that is said to have reported it', 'Kenya accused Uganda of smuggling, the BBC reported.', 'BBC'],
    [
      'the outlet that its speaker told it',
      'Kenyan president William Ruto told the BBC that Kenya had accused Uganda.',
      'BBC',
    ],
    [
      'the outlet that had the interview',
      'In an interview with Le Figaro, William Ruto said Kenya had accused Uganda.',
      'Le Figaro',
    ],
  ])('%s', (_, sentence, outlet) => {
    expect(relays(sentence)).toMatchObject({
      'country:KE accuse country:UG': `outlet:${outlet.toLowerCase().replace(' ', '-')}`,
    })
  })

  it('nobody, where the article says it itself', () => {
    expect(relays('Kenya accused Uganda of smuggling.')).toEqual({ 'country:KE accuse country:UG': null })
  })

  it('nobody, where the outlet is the article’s own', () => {
    const credit = 'NAIROBI (Reuters) - '
    expect(relays(`${credit}William Ruto told Reuters that Kenya had accused Uganda of smuggling.`)).toMatchObject({
      'country:KE accuse country:UG': null,
    })
  })
})

it('two newspapers that print a text of one agency each are one source', () => {
  const article = (outlet: string, words: string) =>
    extractArticle({
      path: `${outlet}.txt`,
      text: `A row over sugar\n\nNAIROBI (Reuters) - ${words}\n\nOther reports by ${outlet}\n`,
    })
  const { relations, documents } = assembleGraph([
    article('The Daily Herald', 'Kenya accused Uganda of smuggling sugar across the lake on Monday.'),
    article('The Evening Post', 'A row over sugar broke out when Kenya accused Uganda of dumping.'),
  ])
  expect(documents.map(({ agency }) => agency)).toEqual(['outlet:reuters', 'outlet:reuters'])
  expect(relations.find(({ type }) => type === 'accuse')).toMatchObject({ weight: 2, sources: 1 })
})
