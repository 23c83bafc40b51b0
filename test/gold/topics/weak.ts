import type { TopicCase } from '../gold-tables'

/** The subject is circumscribed, named once or not at all. */
export const WEAK_TOPICS = [
  {
    name: 'fishing rights by paraphrase',
    text: 'Trawlers from France may no longer enter the waters off Jersey without a licence. Crews in Granville say the paperwork is designed to ruin them. London says the rules on who may fish where were agreed after Brexit.',
    accepted: [['fishing rights', 'fishing', 'fishing licences', 'fishing licence', 'fishing licenses'], ['brexit']],
    forbidden: ['crews in Granville', 'paperwork is designed'],
  },
  {
    name: 'housing crisis',
    text: 'Rents in Lisbon have doubled in six years. Families live in tents behind the station, and teachers turn down posts since they cannot find flats. Portugal ended visas for foreign buyers.',
    accepted: [['housing', 'rents', 'housing crisis', 'housing shortage', 'rent']],
    forbidden: ['six years', 'Lisbon'],
  },
  {
    name: 'match fixing',
    text: 'Two umpires in Colombo took money to call no-balls. A bookmaker filmed the payment. Sri Lanka Cricket banned the men for life, and match-fixing is now a crime.',
    accepted: [['match-fixing', 'match fixing']],
    forbidden: ['men for life', 'two umpires'],
  },
  {
    name: 'succession in Oman',
    text: 'Sultan Qaboos had no child. The family council opened his letter and named Haitham bin Tariq within hours. Oman had feared a long struggle for the succession.',
    accepted: [['succession']],
    forbidden: ['hours', 'no child'],
  },
  {
    name: 'a locust plague',
    text: 'Swarms the size of cities crossed from Somalia into Kenya. One swarm of locusts eats as much in a day as 35,000 people. Locusts ruined the maize of Esther Ndavu.',
    accepted: [['locusts', 'locust', 'locust plague', 'locust swarms', 'swarm of locusts']],
    forbidden: ['Esther Ndavu', 'day'],
  },
  {
    name: 'water shortage',
    text: 'Taps in Chennai ran dry in June. Women queue at night for lorries, and hotels wash nothing. The reservoirs were paved over for offices, engineers say; a water shortage was bound to come.',
    accepted: [['water shortage', 'water shortages', 'water']],
    forbidden: ['Chennai', 'hotels wash nothing'],
  },
] as const satisfies readonly TopicCase[]
