import { words } from '../../../language/words'
import { CURBS, HOLDINGS, INQUIRIES, PENALTIES, PROTESTS } from '../object-nouns'
import { verbFrames } from '../verb-group'

/** Apologies, eased pressure, granted demands, pardons. */
export const CONCEDE_FRAMES = verbFrames('concede', [
  { verbs: 'apologize', target: ['to', 'for'] },
  { verbs: 'make offer issue owe', object: ['apology'], target: ['to', 'for', 'object'] },
  { verbs: 'express', object: ['regret', 'remorse', 'contrition'], target: ['to', 'for', 'over'] },
  {
    verbs: `abolish drop ease end lift loosen moderate relax remove repeal reverse scrap slacken soften suspend waive
      withdraw cancel terminate`,
    object: [...PENALTIES, ...CURBS, 'pressure', 'boycott', 'measure', 'control', 'rule'],
    target: ['on', 'against', 'in', 'from', 'over', 'for', 'upon'],
  },
  {
    verbs: 'roll scale dial',
    particle: 'back',
    object: [...PENALTIES, ...CURBS],
    target: ['on', 'against', 'for', 'in'],
  },
  { verbs: 'lift', target: ['on', 'against'] },
  { verbs: 'overturn rescind revoke', object: ['ban', 'tariff', 'sanction'], target: ['on', 'against'] },
  {
    verbs: 'abandon drop dismiss withdraw',
    object: [...INQUIRIES, 'case', 'charge', 'complaint', 'indictment', 'lawsuit', 'suit'],
    target: ['against', 'into', 'of'],
  },
  {
    verbs: 'retract recant withdraw',
    object: words('accusation allegation claim demand objection remark statement threat veto'),
    target: ['against', 'about', 'to'],
  },
  {
    verbs: 'take',
    particle: 'back',
    object: words('accusation allegation comment remark word'),
    target: ['against', 'about'],
  },
  {
    verbs:
      'appease placate mollify pardon amnesty exonerate acquit absolve exempt spare legalize reinstate rehabilitate',
    target: ['object'],
  },
  { verbs: 'commute', object: ['sentence', 'penalty'], target: ['of', 'object'] },
  {
    verbs: 'extend give grant offer',
    object: words('amnesty autonomy clemency concession exemption ground immunity independence pardon reprieve waiver'),
    target: ['to', 'object'],
  },
  { verbs: 'make', object: ['concession'], target: ['to', 'with'] },
  {
    verbs: 'give grant',
    object: words('access clearance green-light permission permit visa'),
    target: ['to', 'object'],
  },
  { verbs: 'allow permit', target: ['object'] },
  { verbs: 'yield bow capitulate accede acquiesce concede defer kowtow succumb submit', target: ['to'] },
  { verbs: 'give cave', particle: 'in', target: ['to'] },
  { verbs: 'back climb', particle: 'down', target: ['to', 'over'] },
  { verbs: 'cede relinquish', target: ['to'] },
  { verbs: 'hand', particle: 'over', object: ['power', 'control', 'territory'], target: ['to'] },
  {
    verbs: 'accept fulfill meet satisfy',
    object: ['condition', 'demand', 'ultimatum'],
    target: ['object', 'by', 'from', 'of'],
  },
  { verbs: 'comply', target: ['with'] },
  {
    verbs: 'ease loosen relax',
    object: words('access bureaucracy emergency restraint rule'),
    target: ['for', 'in', 'on', 'from'],
  },
  {
    verbs: 'recognize acknowledge accept',
    object: words('defeat election result victory win'),
    target: ['by', 'of', 'object', 'in', 'to'],
  },
  { verbs: 'concede', object: words('defeat election presidency race vote'), target: ['to'] },
  {
    verbs: 'allow permit',
    object: words('access entry inspection observer return visit'),
    target: ['of', 'by', 'to', 'for', 'from', 'object'],
  },
  { verbs: 'call', particle: 'off', object: words('boycott embargo strike'), target: ['against', 'at', 'in', 'with'] },
  { verbs: 'free let', particle: 'go', target: ['object'] },
  { verbs: 'back', particle: 'off', target: ['from'] },
  { verbs: 'open reopen', object: words('border crossing frontier'), target: ['with', 'to', 'for'] },
  { verbs: 'end halt suspend', object: PROTESTS, target: ['against', 'at'] },
  { verbs: 'call', particle: 'off', object: PROTESTS, target: ['against', 'at', 'in'] },
  { verbs: 'release return unblock unfreeze', object: HOLDINGS, target: ['of', 'to', 'for', 'object'] },
  { verbs: 'reopen', object: ['airspace', 'border', 'crossing', 'frontier', 'port'], target: ['with', 'to', 'for'] },
  {
    verbs: 'announce',
    object: words('amnesty drawdown pullback pullout retreat withdrawal'),
    target: ['from', 'of', 'with', 'in', 'for'],
  },
  { verbs: 'announce', object: ['release'], target: ['of'], whom: ['person', 'country'] },
])
