import { stemOf } from './stem-of'

/** Words for one kind of deed that are told by many words, a line for each kind. */
const FAMILIES: readonly string[] = [
  'interfere interference meddle meddling sway influence rig rigging',
  'hack hacking hacker cyberattack cyber-attack cyber breach malware ransomware',
  'spy espionage spying surveil surveillance wiretap eavesdrop bug snoop spyware',
  'attack strike airstrike bomb bombing bombard shell shelling raid fire shoot shooting missile rocket drone assault invade invasion',
  'kill killing murder assassinate assassination slay poison poisoning death die massacre execute execution',
  'torture abuse mistreat mistreatment beat beating ill-treatment brutality',
  'genocide atrocity war-crime cleansing',
  'chemical sarin chlorine novichok gas nerve',
  'bribe bribery corruption corrupt graft kickback embezzle embezzlement launder laundering',
  'arm arming weapon weapons supply ammunition munition',
  'fund finance financing bankroll sponsor back backing support harbour harbor shelter',
  'dope doping',
  'smuggle smuggling smuggler traffic trafficking trafficker',
  'disinformation propaganda misinformation fake',
  'steal theft stolen loot looting plunder fraud',
  'rape harass harassment assault grope misconduct',
  'jam jamming sabotage blow explosion blast',
  'dump dumping pollute pollution spill',
  'collude collusion conspire conspiracy plot coup',
]

/** The key of each family by the stems of its words. A word is of the first family that has it. */
const familyByStem: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap((line) => {
    const [key = '', ...others] = line.split(' ')
    return [key, ...others].map((word) => [stemOf(word), `=${key}`] as const)
  }).reverse(),
)

/** What a word says of what is done: the key of its family, else its stem. */
export const matterOf = (word: string): string => {
  const stem = stemOf(word)
  return familyByStem.get(stem) ?? stem
}

/** Whether it is an entity: ids have a colon, words have none. */
export const isName = (matter: string): boolean => matter.includes(':')

/** Whether it is a kind of deed, not any word. */
export const isDeed = (matter: string): boolean => matter.startsWith('=')
