import { nounFrames } from '../noun-group'

/** Deeds of words that drive parties apart: demands, accusations, refusals, threats. */
export const VERBAL_CONFLICT_NOUNS = [
  ...nounFrames('request', [
    {
      nouns: 'appeal call demand entreaty order petition plea reminder request instruction',
      actor: ['possessive', 'by', 'from', 'of'],
      target: ['to', 'on', 'upon', 'for'],
    },
    { nouns: 'pressure lobbying', actor: ['possessive', 'by', 'from', 'of'], target: ['on', 'upon', 'against'] },
    { nouns: 'application', actor: ['possessive', 'by', 'from'], target: ['to'] },
  ]),
  ...nounFrames('accuse', [
    {
      nouns: `accusation allegation charge claim complaint grievance indictment insult invective lawsuit litigation slur
        smear suit tirade diatribe outburst broadside rant jibe jab dig swipe suspicion testimony vitriol verdict
        proceeding`,
      actor: ['possessive', 'by', 'from', 'of'],
      target: ['against', 'at', 'about', 'on'],
    },
    {
      nouns: `blame castigation censure condemnation criticism denunciation disapproval mockery prosecution
        rebuke reprimand ridicule scolding impeachment indictment`,
      actor: ['possessive', 'by', 'from'],
      target: ['of', 'for', 'against', 'at'],
    },
    {
      nouns: 'censure condemnation criticism denunciation impeachment indictment prosecution rebuke reprimand',
      actor: ['by', 'from'],
      target: ['possessive'],
    },
    {
      nouns: 'investigation inquiry enquiry probe inquest inspection audit hearing trial',
      actor: ['possessive', 'by'],
      target: ['into', 'of', 'against', 'on', 'over'],
    },
    { nouns: 'scrutiny', actor: ['possessive', 'by', 'from'], target: ['of'] },
    {
      nouns: `alarm anger concern disappointment disgust dismay displeasure fury frustration hostility indignation outrage resentment scepticism skepticism unease worry wrath`,
      actor: ['possessive', 'of', 'by', 'from'],
      target: ['about', 'over', 'at', 'with', 'toward', 'towards', 'against'],
    },
    {
      nouns: 'contempt disdain distrust hatred mistrust',
      actor: ['possessive', 'by'],
      target: ['of', 'for', 'toward', 'towards'],
    },
    {
      nouns: 'altercation argument bickering controversy quarrel spat squabble feud row rivalry animosity acrimony',
      actor: ['possessive', 'of', 'between'],
      target: ['with'],
      mutual: true,
    },
  ]),
  ...nounFrames('reject', [
    {
      nouns: 'rejection dismissal repudiation denial refusal veto rebuttal snub defiance refutation disavowal',
      actor: ['possessive', 'by', 'from'],
      target: ['of', 'to', 'for'],
    },
    {
      nouns: 'opposition objection resistance aversion',
      actor: ['possessive', 'by', 'from', 'of'],
      target: ['to', 'against'],
    },
    { nouns: 'rebuff', actor: ['possessive', 'by', 'from'], target: ['to', 'of'] },
    { nouns: 'cancellation', actor: ['possessive', 'by'], target: ['of'] },
    {
      nouns:
        'confrontation disagreement discord dispute friction impasse rift split showdown standoff stand-off stalemate tension strain schism',
      actor: ['possessive', 'of', 'between'],
      target: ['with'],
      mutual: true,
    },
  ]),
  ...nounFrames('threaten', [
    {
      nouns: 'intimidation menace threat ultimatum warning blackmail',
      actor: ['possessive', 'by', 'from', 'of'],
      target: ['to', 'against', 'for'],
    },
    { nouns: 'intimidation', actor: ['possessive', 'by'], target: ['of'] },
    { nouns: 'plot', actor: ['possessive', 'by', 'of'], target: ['against'] },
  ]),
]
