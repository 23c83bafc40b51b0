import { describe, expect, it } from 'vitest'
import { extractText } from '../support/extract-text'

const claimsOf = (text: string): readonly string[] => extractText(text).claims

describe('places side by side', () => {
  it.each([
    ['Shops in Bergen, Trondheim, Narvik and Tromso closed.'],
    ['It hit the Gaza Strip, West Bank, and camps further off.'],
    ['Farms in Bavaria, Saxony and parts of the north are dry.'],
    ['We flew to Chicago, Boston, Dubai, and lately to Rome.'],
    ['In 2004 it was Lima, in 2011 Quito.'],
  ])('are sisters in a list: %s', (text) => {
    expect(claimsOf(text).filter((line) => line.includes('-located->'))).toEqual([])
  })

  it.each([
    ['The plant in Lyon, France reopened.', 'Lyon -located-> France'],
    ['They met in Tampa, Florida on Monday.', 'Tampa -located-> Florida'],
    ['He died in Hasselby, Stockholm, on Monday.', 'Hasselby -located-> Stockholm'],
    ['She lives in Puebla, in central Mexico, with her son.', 'Puebla -located-> Mexico'],
  ])('are one in the other: %s', (text, claim) => {
    expect(claimsOf(text)).toContain(claim)
  })
})

describe('who goes somewhere', () => {
  it.each([
    ['Thousands of Peruvians travelled on to Chile in May.'],
    ['A Danish ferry arrived in Norway with a list.'],
    ['Peruvian tourists visited Chile in May.'],
    ['Boris Johnson arrived in Parliament in 2001.'],
  ])('consults nobody by it: %s', (text) => {
    expect(claimsOf(text).join()).not.toMatch(/consult/u)
  })

  it.each([
    ['Angela Merkel flew to Chile in May.', 'Angela Merkel <-consult-> Chile'],
    ['A Peruvian delegation visited Chile in May.', 'Chile <-consult-> Peru'],
    ["Peru's president travelled to Chile in May.", 'Chile <-consult-> Peru'],
  ])('consults where he is sent or goes himself: %s', (text, claim) => {
    const [source = '', target = ''] = claim.split(' <-consult-> ')
    const found = claimsOf(text).filter((line) => line.includes('consult'))
    expect(found.some((line) => line.includes(source) && line.includes(target))).toBe(true)
  })
})

describe('what stands beside somebody', () => {
  it('tells who the speaker is, not whom he speaks of', () => {
    const claims = claimsOf('"It is late," said Mary Smith, head of Amnesty International.')
    expect(claims).toContain('Mary Smith -lead-> Amnesty International')
    expect(claims.join()).not.toMatch(/-say->/u)
  })

  it('leaves a body out of what its clerk does', () => {
    const claims = claimsOf('Tom Brown, a clerk at the World Bank who told Mary Smith to go, has left.')
    expect(claims.join()).not.toMatch(/World Bank -say->/u)
  })

  it('goes on with the subject behind a "which" that commas close', () => {
    const { attributions } = extractText(
      'Tom Brown worked for CNN, which let him go in May, and said he missed nobody.',
    )
    expect(attributions).toContain('Tom Brown | said | he missed nobody')
  })
})

describe('several in one place of the sentence', () => {
  it('suffer a deed together', () => {
    expect(claimsOf('They paid for the hack of the World Bank and the United Nations.')).toEqual([])
  })

  it("are not one another's partners in deals with somebody else", () => {
    const claims = claimsOf('It signed deals with the World Bank, the United Nations and NATO.')
    expect(claims.join()).not.toMatch(/agree|cooperate/u)
  })

  it('do not speak of one another when they describe what is theirs', () => {
    const claims = claimsOf('Boris Johnson and Leo Varadkar met in Sligo and described their plans as sound.')
    expect(claims.join()).not.toMatch(/-say->/u)
  })

  it('are not meant by the "it" that they do something to', () => {
    const claims = claimsOf('Kosovo declared independence; Peru and five NATO members do not recognise it.')
    expect(claims.join()).not.toMatch(/Peru -support-> NATO/u)
  })
})

describe('words that look like a tie or an act', () => {
  it.each([
    ['an appointment', 'Oxfam named Mary Smith as head of its Asian work.', /-say->/u],
    ['an embassy that is somewhere', 'Peru has an embassy in Helsinki.', /-support->/u],
    ['a loan from people in a country', 'Tom Brown borrowed from clients in Norway.', /-aid->/u],
    ['a home of the owner', 'ASML bought Cymer, a Japanese subsidiary.', /Japan -own->/u],
    ['a lead in the polls', 'Angela Merkel leads Boris Johnson by ten points.', /-lead->/u],
    ['a match', 'Angela Kerber meets Maria Sakkari in the quarter-finals.', /consult/u],
    ['a lesson', 'What Peru can learn from Norway is patience.', /-say->/u],
    ['a tune from elsewhere', 'Aya Nakamura borrows a chorus from Abba.', /-aid->/u],
    ['an election somewhere', 'Tom Brown was elected president of the luge club in Oslo.', /-lead-> Oslo/u],
    ['a tale that is told', 'The museum will tell a Peruvian story.', /-say->/u],
  ])('%s is none', (_what, text, claim) => {
    expect(claimsOf(text).join()).not.toMatch(claim)
  })
})
