import type { TopicCase } from '../gold-tables'

/** The subject stands there in variants, or beside other phrases of the same weight. */
export const MEDIUM_TOPICS = [
  {
    name: 'wheat exports',
    text: 'India banned wheat exports on Saturday to tame prices at home. Buyers in Egypt and Indonesia had counted on the wheat. A heatwave in March cut the harvest, and wheat exports will not resume before autumn.',
    accepted: [
      ['wheat exports', 'wheat export', 'wheat'],
      ['heatwave', 'heat wave'],
    ],
    forbidden: ['Saturday', 'autumn'],
  },
  {
    name: 'a dam dispute',
    text: 'Ethiopia has begun to fill the dam for a third year. Egypt fears that the dam will starve it of Nile water. Talks about the dam, led by the African Union, failed in April.',
    accepted: [['dam', 'nile dam', 'dam dispute', 'nile water']],
    forbidden: ['third year', 'African Union'],
  },
  {
    name: 'press freedom',
    text: 'Three reporters were jailed in Minsk. Press freedom has collapsed in Belarus, said Reporters Without Borders, which ranks countries by press freedom. The reporters had filmed a march.',
    accepted: [['press freedom', 'freedom of the press']],
    forbidden: ['Reporters Without Borders', 'three reporters'],
  },
  {
    name: 'debt relief',
    text: 'Zambia won debt relief from China and other lenders after two years of talks. Debt relief worth $6.3 billion will free money for schools. Ghana wants debt relief next.',
    accepted: [['debt relief']],
    forbidden: ['two years', 'Zambia'],
  },
  {
    name: 'organ trafficking',
    text: 'Police in Lahore broke up a ring that traded in kidneys. Organ trafficking is common in Punjab, doctors say. The surgeon accused of organ trafficking had been arrested five times.',
    accepted: [['organ trafficking']],
    forbidden: ['five times', 'doctors say'],
  },
  {
    name: 'transfer market',
    text: 'Clubs in Saudi Arabia spent $900 million in the transfer window. The transfer window closes on Thursday. Neymar and Karim Benzema were the biggest names of the transfer window.',
    accepted: [['transfer window', 'transfer market']],
    forbidden: ['Neymar', 'Thursday'],
  },
  {
    name: 'abortion law',
    text: 'Polish lawmakers rejected a bill to ease the abortion law. Thousands marched in Krakow for abortion rights. The abortion law is among the strictest in Europe.',
    accepted: [['abortion law', 'abortion laws', 'abortion', 'abortion rights']],
    forbidden: ['thousands', 'Krakow'],
  },
  {
    name: 'war in Sudan',
    text: 'The war in Sudan has driven 8 million people from their homes. The Sudanese civil war began in April 2023. Both sides in the civil war are accused of war crimes.',
    accepted: [
      ['war in sudan', 'sudanese civil war', 'civil war', 'sudan war'],
      ['war crimes', 'war crime'],
    ],
    forbidden: ['April 2023', 'both sides'],
  },
  {
    name: 'artificial intelligence',
    text: 'Korean lawmakers passed a bill on artificial intelligence. The bill makes companies label pictures made by artificial intelligence. Artificial intelligence (AI) worries voice actors in Seoul.',
    accepted: [['artificial intelligence', 'ai']],
    forbidden: ['Seoul', 'companies label'],
  },
  {
    name: 'drug trafficking',
    text: 'A judge in Rosario was shot at by gunmen. Drug trafficking has made the port the most violent city in Argentina. Drug gangs bribe police, and the gangs fight over the port.',
    accepted: [['drug trafficking', 'drug gangs', 'drug gang']],
    forbidden: ['Rosario', 'most violent city'],
  },
] as const satisfies readonly TopicCase[]
