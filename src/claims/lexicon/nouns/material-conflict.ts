import { nounFrames } from '../noun-group'

/** Deeds that hurt: protests, sanctions, troop movements, coercion, attacks. */
export const MATERIAL_CONFLICT_NOUNS = [
  ...nounFrames('protest', [
    {
      nouns: `demonstration hunger-strike march mutiny picket protest rally rebellion revolt revolution riot sit-in uprising vigil walkout
        insurrection`,
      actor: ['possessive', 'by', 'of'],
      target: ['against', 'at'],
    },
    { nouns: 'boycott', actor: ['possessive', 'by'], target: ['of', 'against'] },
  ]),
  ...nounFrames('sanction', [
    {
      nouns: `countermeasure duty embargo fine levy penalty punishment sanction surcharge tariff quota`,
      actor: ['possessive', 'by', 'from', 'of'],
      target: ['on', 'against', 'for', 'upon'],
    },
    { nouns: 'expulsion eviction ouster ousting suspension exclusion', actor: ['possessive', 'by'], target: ['of'] },
    { nouns: 'expulsion ouster ousting suspension exclusion', actor: ['by'], target: ['possessive'] },
    { nouns: 'conviction sentencing punishment isolation', actor: ['possessive', 'by'], target: ['of'] },
    { nouns: 'conviction sentencing', actor: ['by'], target: ['possessive'] },
    { nouns: 'break breakup', actor: ['possessive', 'of', 'between'], target: ['with'], mutual: true },
  ]),
  ...nounFrames('mobilize', [
    {
      nouns: 'buildup build-up deployment mobilization mobilisation',
      actor: ['possessive', 'by', 'of'],
      target: ['in', 'to', 'on', 'against', 'around', 'at'],
    },
    {
      nouns: 'drill exercise maneuver manoeuvre wargame',
      actor: ['possessive', 'by', 'of'],
      target: ['in', 'on', 'against', 'around', 'over'],
    },
    { nouns: 'reinforcement', actor: ['possessive', 'by'], target: ['to', 'in', 'on', 'at'] },
    { nouns: 'advance', actor: ['possessive', 'by', 'of'], target: ['on', 'into', 'toward', 'towards'] },
    { nouns: 'escalation', actor: ['possessive', 'by'], target: ['against', 'with', 'in'] },
  ]),
  ...nounFrames('coerce', [
    {
      nouns: `abuse apprehension arrest capture censorship confiscation coercion deportation detention harassment imprisonment
        incarceration jailing oppression persecution repression seizure suppression surveillance
        mistreatment`,
      actor: ['possessive', 'by'],
      target: ['of', 'against'],
    },
    {
      nouns:
        'arrest capture deportation detention exile harassment imprisonment incarceration jailing persecution repression seizure surveillance mistreatment',
      actor: ['by'],
      target: ['possessive'],
    },
    {
      nouns: 'ban blockade clampdown crackdown curb curfew limit prohibition restriction siege',
      actor: ['possessive', 'by', 'of', 'from'],
      target: ['on', 'against', 'of', 'in', 'over'],
    },
    {
      nouns: 'cyberattack cyber-attack hack hacking breach intrusion',
      actor: ['possessive', 'by', 'of', 'from'],
      target: ['on', 'against', 'of', 'into', 'at'],
    },
    { nouns: 'hack hacking', actor: ['by'], target: ['possessive'] },
    {
      nouns: 'interference intervention involvement meddling',
      actor: ['possessive', 'by', 'from', 'of'],
      target: ['in', 'into', 'with'],
    },
    { nouns: 'espionage spying eavesdropping', actor: ['possessive', 'by', 'of'], target: ['on', 'against', 'in'] },
    {
      nouns: 'disinformation misinformation propaganda',
      actor: ['possessive', 'by', 'from'],
      target: ['against', 'about', 'in'],
    },
    { nouns: 'manhunt search expropriation nationalization', actor: ['possessive', 'by'], target: ['of', 'for', 'in'] },
    { nouns: 'sabotage', actor: ['possessive', 'by'], target: ['of', 'against'] },
  ]),
  ...nounFrames('assault', [
    {
      nouns: `air-strike airstrike assault atrocity attack barrage blitz counterattack counteroffensive
        incursion insurgency jihad cleansing offensive onslaught raid reprisal retaliation strike warfare aggression
        violence ambush counter-offensive foray salvo terrorism`,
      actor: ['possessive', 'by', 'of', 'from'],
      target: ['on', 'against', 'in', 'into', 'at', 'upon'],
    },
    {
      nouns: `abduction annexation annihilation assassination beheading bombardment bombing conquest destruction execution
        extermination gassing genocide invasion kidnapping killing lynching massacre murder occupation overthrow
        poisoning rape shelling shooting slaughter slaying stabbing torture storming downing beating
        targeting`,
      actor: ['possessive', 'by'],
      target: ['of', 'against', 'in', 'on', 'at'],
    },
    {
      nouns: `abduction annexation assassination beheading bombing conquest destruction execution invasion kidnapping
        killing lynching murder occupation overthrow poisoning shelling shooting slaying stabbing torture beating`,
      actor: ['by'],
      target: ['possessive'],
    },
    { nouns: 'war', actor: ['possessive', 'by'], target: ['on', 'in', 'upon'] },
    {
      nouns: 'operation campaign crusade vendetta abuse crime violation',
      actor: ['possessive', 'by', 'of'],
      target: ['against'],
    },
    { nouns: 'coup', actor: ['possessive', 'by'], target: ['against', 'in'] },
    {
      nouns: 'battle clash combat conflict fight fighting firefight gunfight shootout skirmish war',
      actor: ['possessive', 'of', 'between'],
      target: ['with', 'against'],
      mutual: true,
    },
  ]),
]
