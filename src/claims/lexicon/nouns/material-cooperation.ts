import { nounFrames } from '../noun-group'

/** Deeds that help or disentangle: trade, aid, withdrawals. */
export const MATERIAL_COOPERATION_NOUNS = [
  ...nounFrames('cooperate', [
    {
      nouns: `business coalition collaboration collusion commerce conspiracy cooperation coordination merger partnership
        teamwork trade venture swap exchange`,
      actor: ['possessive', 'by', 'of', 'between'],
      target: ['with'],
      mutual: true,
    },
    {
      nouns: 'alliance bond detente link rapprochement relation relationship tie',
      actor: ['possessive', 'of', 'between'],
      target: ['with', 'to'],
      mutual: true,
    },
    {
      nouns: 'drill exercise maneuver manoeuvre wargame',
      actor: ['possessive', 'by', 'of'],
      target: ['with'],
      mutual: true,
    },
    { nouns: 'export sale shipment delivery', actor: ['possessive', 'by', 'from'], target: ['to'] },
    { nouns: 'purchase import', actor: ['possessive', 'by'], target: ['from'] },
    { nouns: 'extradition', actor: ['possessive', 'from', 'by'], target: ['to'] },
    { nouns: 'investment', actor: ['possessive', 'by', 'from'], target: ['in'] },
  ]),
  ...nounFrames('aid', [
    {
      nouns: `aid assistance bailout compensation contribution donation funding gift grant help loan payment relief subsidy
        sponsorship financing lifeline handout credit reparation scholarship`,
      actor: ['possessive', 'by', 'from'],
      target: ['to', 'for', 'towards', 'toward'],
    },
    {
      nouns: 'rescue evacuation protection sponsorship financing arming training shelter',
      actor: ['possessive', 'by'],
      target: ['of', 'for'],
    },
    { nouns: 'aid assistance funding help', actor: ['of', 'from'], target: ['to', 'possessive'] },
  ]),
  ...nounFrames('retreat', [
    {
      nouns: 'withdrawal retreat pullout pullback exit departure drawdown disengagement secession',
      actor: ['possessive', 'of', 'by'],
      target: ['from'],
    },
    {
      nouns: 'ceasefire cease-fire truce armistice',
      actor: ['possessive', 'between', 'of'],
      target: ['with', 'in'],
      mutual: true,
    },
    { nouns: 'release liberation', actor: ['by'], target: ['of', 'possessive'] },
    { nouns: 'release liberation freeing', actor: ['possessive'], target: ['of'] },
    { nouns: 'resignation', actor: ['possessive', 'of'], target: ['from'] },
    { nouns: 'surrender', actor: ['possessive', 'of', 'by'], target: ['to'] },
    { nouns: 'handover', actor: ['possessive', 'by'], target: ['to'] },
  ]),
]
