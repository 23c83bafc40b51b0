import { describe, expect, it } from 'vitest'
import { extractText } from '../support/extract-text'

describe('words that stand beside what is said', () => {
  it('takes no -ing form at the end for a speaker of all that went before', () => {
    const { attributions } = extractText('Boris Johnson met Leo Varadkar in Sligo, holding his ground on the border.')
    expect(attributions.filter((line) => line.includes('met Leo'))).toEqual([])
  })

  it('finds what is said of there being something', () => {
    const { attributions } = extractText('Asked about the leak, Boris Johnson reminded there were no documents.')
    expect(attributions).toContain('Boris Johnson | reminded | there were no documents')
  })

  it('credits an office to nobody who only accuses its holder', () => {
    const read = extractText('Leo Varadkar accused Belarusian President Alexander Lukashenko of lying.')
    expect(read.claim('Alexander Lukashenko -lead-> Belarus').attributionId).toBeNull()
  })

  it('takes two who speak to reporters for two who do not speak to one another', () => {
    const { claims } = extractText('Boris Johnson and Leo Varadkar left the hall to talk to reporters.')
    expect(claims.filter((line) => line.includes('consult'))).toEqual([])
  })

  it('hears whoever a text goes by, whatever the name looks like', () => {
    const { attributions } = extractText('The bridge fell on Monday, according to Radio Botswana.')
    expect(attributions).toEqual(['Radio Botswana | according to | The bridge fell on Monday'])
  })

  it('takes a title that opens a sentence for no verb', () => {
    const { attributions } = extractText('Judge Boitumelo Kgosi asked, "Who took the money?"')
    expect(attributions).toEqual(['Boitumelo Kgosi | asked | Who took the money'])
  })

  it('lets the subject do what stands behind an aside', () => {
    const { claims } = extractText('Norway alleged Belarusian hacking efforts, at one point barring Vesti.')
    expect(claims.join()).not.toMatch(/^Belarus -coerce/u)
  })
})

describe('a deed whose purpose is denied', () => {
  it('is a fact', () => {
    const read = extractText("Boris Johnson's meeting with Leo Varadkar was not meant to please Brussels.")
    expect(read.claim('Boris Johnson <-consult-> Leo Varadkar')).toMatchObject({ negated: false, modality: 'asserted' })
  })
})

describe('denied allegations of a deed', () => {
  it.each(['allegations', 'all allegations', 'all the many rumours'])('negate it: %s', (words) => {
    const read = extractText(`Turkey flatly rejected ${words} of shelling Armenia.`)
    expect(read.claim('Turkey -assault-> Armenia').negated).toBe(true)
  })
})
