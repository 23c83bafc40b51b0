import { readClaimCases } from '../read-claim-cases'

/** Idiom, irony, ellipsis and what stands far apart. */
export const WORDS_WEAK = readClaimCases(
  'words-weak',
  `
# idiom
Suva has thrown the book at the developer, and Beijing cried foul on Freesoul's behalf.
  Beijing -accuse-> Suva
  Beijing -support-> Freesoul

Port Louis would not hear of London keeping Diego Garcia.
  Port Louis -reject-> London

Lusaka gave Glencore an earful over the dust.
  Lusaka -accuse-> Glencore

# irony
Nice of Aeroflot, said Air Astana's chairman, to return the engines without their bolts.
  Air Astana -accuse-> Aeroflot

The Ugandan team thanked CAF, drily, for the four-hour bus ride.
  Ugandan -accuse-> CAF

# ellipsis
Asuncion blamed the drought, Brasilia the dam, and both, in private, Buenos Aires.
  Asuncion -accuse-> Buenos Aires
  Brasilia -accuse-> Buenos Aires

Mogadishu turned down the first envoy from Abu Dhabi, and then the second; Garowe, neither.
  Mogadishu -reject-> Abu Dhabi
  Garowe -reject-> Abu Dhabi | not

# long distance
The letter, four pages in green ink that began with a proverb and ended with a bill, was from Zanzibar to Emirates, and demanded the fares back.
  Zanzibar -request-> Emirates
  ? Zanzibar -say-> Emirates

Neither the floods nor the strike, in the view of Esperanza Martinez, had cost Paraguay as many doctors as Horacio Cartes.
  Esperanza Martinez -accuse-> Horacio Cartes
  ? Esperanza Martinez -say-> Paraguay
  ? Horacio Cartes -*-> Paraguay | by: *
`,
)
