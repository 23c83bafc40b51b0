import { nounFrames } from '../noun-group'

/** Standing ties, and speech about somebody. */
export const STRUCTURE_NOUNS = [
  ...nounFrames('lead', [
    {
      nouns: `chairmanship command control government governance leadership management premiership presidency reign rule
        stewardship captaincy directorship`,
      actor: ['possessive', 'by', 'of'],
      target: ['of', 'over'],
    },
  ]),
  ...nounFrames('member', [
    { nouns: 'membership accession', actor: ['possessive', 'by', 'of'], target: ['of', 'in', 'to'] },
    { nouns: 'candidacy', actor: ['possessive'], target: ['for'] },
  ]),
  ...nounFrames('own', [
    { nouns: 'acquisition ownership takeover buyout', actor: ['possessive', 'by'], target: ['of'] },
    { nouns: 'stake shareholding', actor: ['possessive'], target: ['in'] },
  ]),
  ...nounFrames('relative', [
    {
      nouns: 'marriage wedding divorce engagement',
      actor: ['possessive', 'of', 'between'],
      target: ['to', 'with', 'from'],
      mutual: true,
    },
  ]),
  ...nounFrames('say', [
    {
      nouns: 'comment joke message reaction remark reply response speech statement tweet letter',
      actor: ['possessive', 'by', 'from'],
      target: ['to', 'about', 'on'],
    },
    { nouns: 'description portrayal characterization', actor: ['possessive', 'by'], target: ['of'] },
  ]),
  ...nounFrames('report', [
    {
      nouns: 'article coverage editorial report interview story',
      actor: ['possessive', 'by', 'in', 'from'],
      target: ['about', 'on', 'of', 'with'],
    },
  ]),
]
