import type { TopicCase } from '../gold-tables'

/** The subject stands in the text as one phrase, several times. */
export const STRONG_TOPICS = [
  {
    name: 'sanctions on oil',
    text: 'The European Union agreed new sanctions on Iranian oil on Monday. The sanctions bar insurers from covering tankers. Tehran said the sanctions would raise the oil price for everyone. Diplomats expect more sanctions in June.',
    accepted: [['sanctions', 'sanction', 'oil sanctions', 'new sanctions']],
    forbidden: ['Monday', 'June', 'everyone'],
  },
  {
    name: 'climate change at a summit',
    text: 'Pacific leaders said climate change was the greatest threat to their islands. Climate change has salted wells in Tuvalu, and rising seas have taken graveyards in Fiji. Australia promised money to fight climate change.',
    accepted: [['climate change']],
    forbidden: ['Tuvalu', 'pacific leaders'],
  },
  {
    name: 'chemical weapons',
    text: 'Inspectors found traces of chemical weapons near Douma. Syria denies that it used chemical weapons. The use of chemical weapons is a war crime, said Fatou Bensouda.',
    accepted: [['chemical weapons', 'chemical weapon']],
    forbidden: ['Fatou Bensouda', 'traces'],
  },
  {
    name: 'a hunger strike',
    text: 'A hunger strike by 400 prisoners in Izmir entered its 40th day. Doctors said two men on hunger strike were near death. The hunger strike began after a ban on visits. The justice ministry called the hunger strike blackmail.',
    accepted: [['hunger strike', 'hunger strikes']],
    forbidden: ['40th day', 'Izmir'],
  },
  {
    name: 'human rights',
    text: 'Human rights groups asked Riyadh to free the women. The women, who campaigned for human rights, were tortured, the groups say. Saudi Arabia says it respects human rights.',
    accepted: [['human rights']],
    forbidden: ['women say', 'Riyadh'],
  },
  {
    name: 'election fraud',
    text: 'The opposition in Georgia alleged election fraud on Sunday. Observers saw signs of election fraud in 300 polling stations. The ruling party called talk of election fraud a fairy tale.',
    accepted: [['election fraud', 'electoral fraud']],
    forbidden: ['fairy tale', 'Sunday'],
  },
  {
    name: 'nuclear talks',
    text: 'Nuclear talks between Iran and six powers will resume in Vienna. The nuclear talks broke off in March. Britain said the nuclear talks could not last for ever.',
    accepted: [['nuclear talks', 'nuclear talk']],
    forbidden: ['March', 'six powers'],
  },
  {
    name: 'malaria vaccine',
    text: 'Ghana will give a new malaria vaccine to 300,000 children. The malaria vaccine needs four doses. Malaria kills one child every minute in Africa, and the malaria vaccine could halve that.',
    accepted: [['malaria vaccine', 'malaria vaccines', 'malaria']],
    forbidden: ['minute', 'Ghana'],
  },
  {
    name: 'minimum wage',
    text: 'Mexico will raise the minimum wage by 20 percent. The minimum wage has tripled since 2018. Employers fear that the minimum wage will cost jobs, and unions want a higher minimum wage still.',
    accepted: [['minimum wage']],
    forbidden: ['20 percent', '2018'],
  },
  {
    name: 'a corruption inquiry',
    text: 'Prosecutors in Peru widened a corruption inquiry on Tuesday. Corruption has felled four presidents. "Corruption eats us," a protester in Lima said.',
    accepted: [['corruption', 'corruption inquiry']],
    forbidden: ['four presidents', 'Tuesday'],
  },
] as const satisfies readonly TopicCase[]
