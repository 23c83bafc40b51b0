import { describe, expect, it } from 'vitest'
import { extractText } from '../support/extract-text'

const claimsOf = (text: string): readonly string[] => extractText(text).claims

describe('what only the one named can suffer', () => {
  it('takes the buyer of a company for its owner, not the buyer of its goods', () => {
    expect(claimsOf('Volkswagen bought Porsche.')).toContain('Volkswagen -own-> Porsche')
    expect(claimsOf('Ryanair buys fifty new Boeing jets.')).not.toContain('Ryanair -own-> Boeing')
  })

  it('sets a person free, but never a product', () => {
    expect(claimsOf('Iran released Nazanin Zaghari-Ratcliffe.')).toContain('Iran -retreat-> Nazanin Zaghari-Ratcliffe')
    expect(claimsOf('Microsoft released Adobe software on Tuesday.').join()).not.toContain('-retreat->')
    expect(claimsOf('Microsoft announced the release of Adobe software.').join()).not.toContain('-concede->')
  })

  it('takes a prepositional phrase of what is said for no part of the saying', () => {
    expect(claimsOf("Angela Merkel said Russia's bombing of Aleppo could be a crime.")).not.toContain(
      'Angela Merkel -say-> Aleppo',
    )
  })

  it('says nothing of a country to which the words only trace people back', () => {
    expect(claimsOf('Angela Merkel said Turkish workers had built the road.')).not.toContain(
      'Angela Merkel -say-> Turkey',
    )
    expect(claimsOf('Angela Merkel said Turkish officials had lied.')).toContain('Angela Merkel -say-> Turkey')
  })
})

describe('words that look like an act', () => {
  it('make no promise of an opportunity that an event offers', () => {
    expect(claimsOf('The defeat offered Angela Merkel a chance to review policy on Syria.').join()).not.toContain(
      'Syria',
    )
  })

  it('make no promise of what one says that one will not do', () => {
    expect(claimsOf('Angela Merkel said she would make no concession to Turkey.')).not.toContain(
      'Angela Merkel -agree-> Turkey',
    )
  })

  it('take the end of an ill treatment for no penalty', () => {
    expect(claimsOf('Kofi Annan urged Sudan to stop the brutal treatment of prisoners in Chad.').join()).not.toContain(
      '-sanction->',
    )
  })

  it('take the town where somebody speaks for nobody addressed', () => {
    expect(claimsOf('Angela Merkel told reporters in Dresden that the talks had failed.').join()).not.toContain(
      'Dresden',
    )
  })
})

describe('what is no act at all', () => {
  it('is a game, by its score', () => {
    expect(claimsOf('Ghana downed Togo 3-0 on Thursday.')).toEqual([])
    expect(claimsOf('Ghana bombed Togo on Thursday.')).toContain('Ghana -assault-> Togo')
  })

  it('is a post that somebody holds in a town', () => {
    expect(claimsOf('Angela Merkel occupied one of the key seats of power in Berlin.').join()).not.toContain(
      '-assault->',
    )
  })

  it('is being a partner at a firm, to which one belongs', () => {
    expect(claimsOf('Boris Johnson, a partner at Goldman Sachs, spoke.')).toContain(
      'Boris Johnson -member-> Goldman Sachs',
    )
  })
})
