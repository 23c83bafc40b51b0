import { nounFrames } from '../noun-group'

/** Deeds of words that bring parties together: agreements, meetings, praise, concessions. */
export const VERBAL_COOPERATION_NOUNS = [
  ...nounFrames('agree', [
    {
      nouns: `accord agreement arrangement compact compromise deal memorandum pact settlement treaty understanding
        charter protocol contract entente reconciliation`,
      actor: ['possessive', 'by', 'of', 'between'],
      target: ['with'],
      mutual: true,
    },
    {
      nouns: 'offer promise pledge commitment overture assurance proposal',
      actor: ['possessive', 'by', 'from'],
      target: ['to'],
    },
    { nouns: 'invitation invite', actor: ['possessive', 'from', 'by'], target: ['to', 'for', 'possessive'] },
    { nouns: 'acceptance', actor: ['possessive', 'by'], target: ['of'] },
  ]),
  ...nounFrames('consult', [
    {
      nouns: `audience bilateral breakfast call chat conversation conference consultation debate dialogue dinner discussion
        encounter gathering handshake lunch meeting negotiation phone-call session sit-down summit talk teleconference
        tete-a-tete videoconference contact hug`,
      actor: ['possessive', 'by', 'of', 'between'],
      target: ['with', 'to'],
      mutual: true,
    },
    {
      nouns: 'visit trip journey tour pilgrimage stopover',
      actor: ['possessive', 'by', 'of'],
      target: ['to', 'in', 'of', 'with'],
    },
    { nouns: 'arrival', actor: ['possessive', 'of', 'by'], target: ['in', 'at'] },
    { nouns: 'mediation arbitration', actor: ['possessive', 'by', 'of'], target: ['between', 'in', 'with'] },
    { nouns: 'reception', actor: ['possessive', 'by'], target: ['of', 'for'] },
  ]),
  ...nounFrames('support', [
    {
      nouns: `acclaim admiration affection allegiance approval backing defence defense endorsement enthusiasm fondness
        friendship gratitude loyalty ovation praise recognition respect solidarity support sympathy tribute
        embrace nomination congratulation condolence welcome`,
      actor: ['possessive', 'by', 'from'],
      target: ['for', 'of', 'to', 'with', 'towards', 'toward'],
    },
    {
      nouns: 'approval backing blessing endorsement praise recognition support vote',
      actor: ['of', 'from', 'by'],
      target: ['for', 'possessive'],
    },
    { nouns: 'faith trust confidence belief', actor: ['possessive'], target: ['in'] },
    { nouns: 'defection', actor: ['possessive', 'of', 'by'], target: ['to'] },
  ]),
  ...nounFrames('concede', [
    { nouns: 'apology regret', actor: ['possessive', 'by', 'from'], target: ['to', 'for'] },
    {
      nouns: 'pardon amnesty clemency commutation exoneration acquittal',
      actor: ['possessive', 'by', 'from'],
      target: ['of', 'for', 'to'],
    },
    { nouns: 'easing lifting relaxation loosening', actor: ['possessive', 'by'], target: ['on', 'against'] },
    { nouns: 'capitulation concession submission', actor: ['possessive', 'by', 'of'], target: ['to'] },
  ]),
]
