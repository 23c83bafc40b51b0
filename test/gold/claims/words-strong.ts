import { readClaimCases } from '../read-claim-cases'

/** Demands, blame, refusal, speech and reports in plain clauses. */
export const WORDS_STRONG = readClaimCases(
  'words-strong',
  `
# blame
Gambian opposition leader Ousainou Darboe accused President Adama Barrow of buying votes.
  Ousainou Darboe -accuse-> Adama Barrow
  ? Ousainou Darboe -member/lead-> Gambian
  ? Adama Barrow -lead-> Gambian

Greenpeace condemned Norway for opening the seabed to mining.
  Greenpeace -accuse-> Norway

Bolivia's government blamed Chile for the fire at the Silala springs.
  Bolivia -accuse-> Chile

The striker sued Botafogo over unpaid bonuses; Epic Games has sued Apple as well.
  Epic Games -accuse-> Apple

Prosecutors in Peru charged Alejandro Soto with forging a signature.
  Peru -accuse-> Alejandro Soto

# passive with its agent
Cameroon has been accused by Amnesty International of burning houses in Kumbo.
  Amnesty International -accuse-> Cameroon
  ? Kumbo -located-> Cameroon
  ? Cameroon -assault-> Kumbo

Maria Ressa was criticised by the Manila Times for leaving the hearing early.
  Manila Times -accuse-> Maria Ressa

Tesla is being investigated by the Swedish labour authority over its contracts.
  Swedish -accuse-> Tesla

# demand
Kenya asked Tanzania to reopen the bridge at Namanga.
  Kenya -request-> Tanzania

The International Monetary Fund urged Sri Lanka on Friday to sell its airline.
  International Monetary Fund -request-> Sri Lanka

UNESCO called on Mali to protect the manuscripts.
  UNESCO -request-> Mali

The Supreme Court of Israel ordered the Interior Ministry to explain its delay.
  Supreme Court of Israel -request-> Interior Ministry
  ? Supreme Court of Israel -*-> Israel
  ? Interior Ministry -*-> Israel

# refusal
Serbia rejected a proposal from Kosovo to mark the border with stones.
  Serbia -reject-> Kosovo

Honduras refused a request by Mexico to extradite the smuggler.
  Honduras -reject-> Mexico
  Mexico -request-> Honduras

Iceland turned down an offer from Alcoa to expand the smelter.
  Iceland -reject-> Alcoa
  ? Alcoa -agree-> Iceland

# speech
Prime Minister Mia Mottley told the World Bank on Tuesday that loans must fall due more slowly after storms.
  Mia Mottley -say-> World Bank

Sheikh Tamim wrote to Joko Widodo about the two pilgrims.
  Sheikh Tamim -say/consult-> Joko Widodo

# report
The Daily Nation reported that Safaricom was cutting 400 jobs.
  Daily Nation -report-> Safaricom

"I never asked for the post," Sanna Marin told Helsingin Sanomat.
  Helsingin Sanomat -report-> Sanna Marin
  ? Sanna Marin -say-> Helsingin Sanomat

Vale will sell its nickel mine, according to Reuters.
  Reuters -report-> Vale
`,
)
