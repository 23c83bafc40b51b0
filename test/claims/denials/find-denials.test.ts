import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../src/pipeline'

/** "Peru [denied] bombing Chile": who denies, the words that deny, and whether it is a denial as such. */
function denialsOf(text: string): readonly string[] {
  const { article, chains, denials } = extractArticle({ path: 'a.txt', text })
  const name = (id: string): string => chains.find((chain) => chain.id === id)?.name ?? id
  return denials.map(
    ({ denier, cue, isExplicit }) =>
      `${name(denier.chainId)} [${article.text.slice(cue.start, cue.end)}]${isExplicit ? '' : ' of a deed'}`,
  )
}

describe('a denial', () => {
  it.each([
    ['of a charge', 'Peru denied the allegations.', 'Peru [denied]'],
    ['of a deed', 'Peru denied bombing a dam.', 'Peru [denied]'],
    ['of a part in it', 'Peru denied any role in the blast.', 'Peru [denied]'],
    ['that dismisses a charge', 'Peru rejected the accusation.', 'Peru [rejected]'],
    ['that dismisses as fiction', 'Peru dismissed the matter as pure fiction.', 'Peru [dismissed]'],
    ['with a particle', 'Peru brushed off the charge.', 'Peru [brushed]'],
    ['that calls it a lie', 'Peru called the claim a lie.', 'Peru [called]'],
    ['in somebody’s words', 'Peru said the claims were baseless.', 'Peru [were]'],
    ['for want of proof', 'Peru said there was no evidence of a plot.', 'Peru [evidence]'],
    ['in the passive', 'The accusation was denied by Peru.', 'Peru [was denied]'],
    ['as a noun', 'Despite Peru’s denials, the envoy left.', 'Peru [denials]'],
    [
      'behind a subject that can’t speak',
      'Peru said the matter was dull, but still denied the charge.',
      'Peru [denied]',
    ],
    ['by what is not said to be so', 'Peru said it had not bombed any dam.', 'Peru [had not bombed] of a deed'],
    ['of guilt', 'Peru said it had nothing to do with the raid.', 'Peru [had]'],
    ['of words', 'Peru denied saying that the dam would hold.', 'Peru [denied] of a deed'],
  ])('%s', (_, text, line) => {
    expect(denialsOf(text)).toContain(line)
  })

  it.each([
    ['who refuses an offer', 'Peru rejected the offer.'],
    ['who turns a request down', 'Peru denied a request for talks.'],
    ['who keeps somebody out', 'Peru denied the reporters entry.'],
    ['who grants nothing', 'Peru denied visas to two reporters.'],
    ['who denies nothing', 'Peru did not deny the allegation.'],
    ['who might deny', 'Peru would deny the allegation.'],
    ['who will deny', 'Peru will deny the allegation on Monday.'],
    ['who refuses to do either', 'Peru refused to confirm or deny the report.'],
    ['who does not know', 'Peru said it did not know the man.'],
    ['who cancels a visit', 'Peru cancelled the visit.'],
    ['to whom something is denied', 'Peru was denied a goal.'],
  ])('is not of one %s', (_, text) => {
    expect(denialsOf(text)).toEqual([])
  })
})
