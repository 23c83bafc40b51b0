import { readArticlePairs } from '../read-article-pairs'

/** Articles that are plainly the same: wire copy with another head, other marks, something cut off or put beside it. */
export const ARTICLES_STRONG_COPIES = readArticlePairs(
  'copies/articles-strong-copies',
  `
=== wire copy under two mastheads
copy
---
Grain terminal at Constanta reopens after fire

CONSTANTA, Romania, Aug 12 (Reuters) - Loading resumed on Monday at the largest grain terminal in the Black Sea port of Constanta, four days after a fire had destroyed a conveyor and filled two silos with smoke.

The operator, Dobrogea Grain, said that 14 ships were waiting at anchor and that the backlog would be cleared by the end of the week.

"Nobody was hurt and no grain was lost," its director, Mircea Stoica, told reporters at the quay. "What burned was rubber."

Romania has handled about a third of Ukraine's grain exports since the war began. Prosecutors in Constanta are treating the fire as an accident.
---
The Harbour Gazette

^1-5
---

=== wire copy under two mastheads
copy
---
Lake Chad fishermen freed after ransom, families say

By Agence France-Presse

Published on 3 February 2021

Twenty-two fishermen who were seized by gunmen on Lake Chad nine days ago returned to their village on Tuesday, their families said.

The men were taken at night from three canoes near the island of Kaiga. Relatives said that the equivalent of 9,000 dollars had been paid for them in two instalments.

"They came on foot, barefoot, and they could hardly speak," said Mariam Abakar, whose husband and brother were among those taken.

Neither the army nor the governor of the province of Lac would comment. Kidnapping has become the main income of several armed groups around the lake, according to the regional task force.
---
Families say ransom was paid for fishermen of Lake Chad

AFP

3 February 2021

^4-7
---

=== other marks, the same words
copy
---
Court clears farmer who moved a border stone

12 May 2016

A Belgian farmer who moved a border stone because it stood in the way of his tractor did not break the law, a court in Charleroi ruled on Thursday.

The stone, which dates from 1819, marked the frontier with France. By shifting it more than two metres, the farmer had made Belgium bigger by about 1,000 square metres.

"My client had a ploughing problem, not a territorial one," said his lawyer, Benoît Lacroix.

The judge found that the stone was "in poor condition" and that nobody could prove where it had stood before the last war. The mayors of the two villages have agreed to put it back - together - in June.
---
Court clears farmer who moved a border stone

12 May 2016

^3-4

“My client had a ploughing problem, not a territorial one”, said his lawyer, Benoît Lacroix.

The judge found that the stone was ‘in poor condition’ and that nobody could prove where it had stood before the last war. The mayors of the two villages have agreed to put it back — together — in June.
---

=== other marks, the same words
copy
---
Peru's bullet ants may hold key to a new painkiller

By Rosa Villanueva

IQUITOS: A protein in the venom of the bullet ant blocks pain in mice for up to eight hours, Peruvian and Danish chemists report in the journal Toxicon.

The ant's sting is considered one of the most painful known. The team milked 1,400 ants, one by one, with tweezers and a glass tube.

"Pain and its relief use the same door," said Hernan Paredes of the university in Iquitos. "We found a way to hold it shut."

Trials in people are at least five years away, he said. The group has applied for a patent together with the community of San Rafael, whose elders showed them the nests.
---
Peru’s bullet ants may hold key to a new painkiller

By Rosa Villanueva

IQUITOS: A protein in the venom of the bullet ant blocks pain in mice for up to eight hours, Peruvian and Danish chemists report in the journal Toxicon. The ant’s sting is considered one of the most painful known. The team milked 1,400 ants, one by one, with tweezers and a glass tube.

‘Pain and its relief use the same door,’ said Hernan Paredes of the university in Iquitos. ‘We found a way to hold it shut.’

Trials in people are at least five years away, he said. The group has applied for a patent together with the community of San Rafael, whose elders showed them the nests.
---

=== with furniture among the paragraphs
copy
---
Ten hurt as stand collapses at cycling race in Bogota

BOGOTA (AP) - A wooden stand collapsed at the finish of a cycling race in the Colombian capital on Sunday, hurting ten people, two of them seriously.

Firefighters said that the stand had been built for 80 spectators and was holding about 200 when a crossbeam broke.

The race, won by 21-year-old Yeison Caro, was stopped for an hour. Caro dedicated the victory to the injured and did not step onto the podium.

Mayor Lucero Pinzon said the organisers would have to explain who had approved the stand. "There is a permit and there is a signature on it," she said.
---
Ten hurt as stand collapses at cycling race in Bogota

Share this article

Tweet

^2

More news: Five stretches to do before breakfast
More news: Which phone has the best camera this year

^3-4

Views: 3412

Sign up for our newsletter

^5

Related: Colombian rider suspended for two years
---

=== with furniture among the paragraphs
copy
---
Estonia to count its bears by drone

By Kaarel Tamm

Estonian Daily Courier

Estonia will count its brown bears from the air for the first time this autumn, the environment agency in Tallinn said on Wednesday.

Twelve drones with heat cameras will fly over forests in the north-east during the two weeks after the leaves have fallen. Until now, hunters have counted tracks in the snow.

"With winters like ours there is no snow left to count in," said Liina Raud, who leads the project.

The agency believes that about 900 bears live in the country, twice as many as at the turn of the century. Beekeepers, who lost 400 hives to them last year, have asked for a cull.
---
Estonia to count its bears by drone

Home > News > Science

^4-6

ADVERTISEMENT

^7

Click here to subscribe to our daily briefing.

Comments (17)
---

=== the end cut off
copy | origin: first
---
Zambian miners trapped for three days are brought up alive

CHINGOLA, Zambia (Reuters) - Seven miners who had been trapped underground for three days after heavy rain flooded an open pit were brought to the surface alive on Friday.

Crowds sang hymns as the first of the men, Moses Kapembwa, was lifted out on a stretcher a little after six in the morning.

Rescuers had pumped air through a steel pipe and lowered biscuits and water in plastic bottles.

"We heard them tapping on the second night, and after that nobody went home," said Brenda Mulenga, a nurse at the site.

The seven had been digging for copper ore without a licence, as hundreds do in the waste heaps of Chingola. The minister of mines, Felix Chanda, said nobody would be prosecuted.

At least 30 people died at a similar pit in the same district in 2023.
---
Zambian miners trapped for three days are brought up alive

^2-5
---

=== the end cut off
copy | origin: first
---
Bank to return gold coins to heirs of Prague family

Prague, 9 November 2018 - A Swiss bank will return 312 gold coins to the heirs of a Czech family of jewellers who deposited them in 1938, both sides announced on Friday.

The coins had lain in a sealed box in Basel under a number to which no name belonged. A trainee found the key to the code in a ledger last year.

The heirs, two sisters in Haifa and a cousin in Toronto, are descendants of Emil Lederer, who was murdered in Auschwitz in 1944.

"My grandmother spoke of the coins the way other people speak of a country house," said one of the sisters, Dalia Shalev.

The bank did not say what the coins were worth. Auctioneers in Geneva put their value at up to two million francs.

It is the fourth such restitution from Basel in ten years, and probably not the last: the bank has 41 more boxes without names.
---
Bank to return gold coins to heirs of Prague family

^2-6
---

=== paragraphs in another order
copy
---
Tunisia bans plastic bags in markets from January

Tunisia will ban plastic bags from its markets from the first of January, Environment Minister Habib Trabelsi announced on Monday in Sfax.

Traders who go on handing them out will pay 300 dinars for the first offence and lose their stall for a week for the second.

The country of 12 million people uses about four billion plastic bags a year, of which four in five end up in fields, rivers and the sea.

Fishermen in the Gulf of Gabes say they now bring up more plastic than octopus. Their union paid for a boat to bring two tonnes of bags to the ministry's door in May.

Makers of bags employ 15,000 people, according to their association, which called the ban hasty and asked for two more years.
---
Markets in Tunisia to go without plastic bags

^3

^6

^5

^2

^4
---

=== paragraphs in another order
copy
---
Veteran climber Ines Aldaz dies at 91

Ines Aldaz, the first woman to climb the south face of Aconcagua, has died in Mendoza at the age of 91, her family said.

She was a pharmacist by trade and bought her first pair of boots at 34 after her doctor had advised her to walk.

In 1969, with two companions and borrowed ropes, she spent nine nights on a wall on which eleven men had died.

Asked later what she had thought of on the summit, Aldaz said: "Of the queue in my shop on Monday."

The Argentine Alpine Club, which did not admit women until 1972, named its hut below the face after her in 2001.

She leaves a son, three grandchildren and a rucksack which will go to the city museum.
---
Ines Aldaz, pioneer of Aconcagua, dies in Mendoza

^2

^4-5

^3

^7

^6
---

=== lightly spun
copy
---
Thai divers recover engine of sunken ferry

Thai navy divers on Thursday recovered the engine of a ferry that sank off Koh Samui in January, killing eleven people.

Investigators believe that a cracked fuel pipe caused the fire which drove passengers to one side of the boat.

The captain, who survived, told police that he had asked the owner twice for a new pipe. The owner, Somchai Rattana, denies this.

The families of the victims, most of them from Finland and Korea, have asked for the inquiry to be held in public.

A report is due in September. Five ferries of the same company have been kept in port since the accident.
---
Thailand divers recover engine of sunken ferry

Thai navy divers on Thursday retrieved the engine of a ferry that sank off Koh Samui in January, killing 11 people.

Investigators think that a cracked fuel pipe caused the blaze which drove passengers to one side of the vessel.

The captain, who survived, told officers that he had asked the owner twice for a new pipe. The owner, Somchai Rattana, denies this.

The families of the victims, most of them from Finland and South Korea, have requested for the inquiry to be held in public.

A report is due in September. Five ferries of the same firm have been kept in port since the accident.
---

=== lightly spun
copy
---
Moldova seizes villa of fugitive banker

The authorities in Moldova have seized a villa of a banker who fled the country in 2019 before he could be tried for fraud.

Ion Dascal is accused of having helped to move a billion dollars out of three banks, a sum equal to an eighth of the country's output.

He lives in Cyprus and says the case is political. His lawyers said they would appeal against the seizure.

The villa, which has a bowling alley and a chapel, stands in a forest north of Chisinau. Prosecutors want to turn it into a home for orphans.

Moldova has asked international partners for help in finding the rest of the money.
---
Moldova confiscates villa of fugitive banker

Authorities in Moldova have confiscated a villa of a banker who fled the nation in 2019 before he could be tried for fraud.

Ion Dascal is accused of having helped to move a billion dollars out of three banks, a sum equal to one-eighth of the nation's output.

He lives in Cyprus and says the case is political. His attorneys stated they would appeal against the seizure.

The villa, which has a bowling alley and a chapel, stands in a forest north of Chisinau. Prosecutors want to turn it into a house for orphans.

Moldova has asked worldwide partners for help in finding the remainder of the money.
---

=== with a last paragraph of its own
copy
---
Rare falcon hatches on roof of Osaka bank

OSAKA (Kyodo) - Three chicks of the rare peregrine falcon have hatched on the roof of a bank in the centre of Osaka, a keeper of the city's zoo said on Friday.

The parents had been seen above the river since February. They nested in a flower box on the 21st floor which a cleaner had forgotten to take in.

The bank has closed the roof to its staff and put up a camera. More than 40,000 people watched the third egg crack at dawn.

"Our branch has never had so many visitors," said its manager, Takeshi Morita, "and they are all after the same three accounts."

The chicks will fly in about six weeks.
---
Rare falcon hatches on roof of Osaka bank

^2-6

In our own city, a pair of kestrels raised four young in the clock tower of the Guildhall last summer; the trust that looks after them is seeking volunteers for the coming season.
---

=== with a last paragraph of its own
copy | origin: first
---
Sri Lanka seizes record haul of turtle eggs

By Nimal Jayasuriya, Associated Press

COLOMBO, Sri Lanka (AP) - Customs officers in Sri Lanka said on Saturday that they had seized 11,000 sea turtle eggs, the largest haul ever found in the island.

The eggs were packed in rice husk in a lorry on its way to the airport. The driver and two other men were arrested.

All five kinds of sea turtle that nest in Sri Lanka are protected by law. A smuggler can be jailed for five years.

Rangers buried the eggs on a guarded beach near Kosgoda. They expect that fewer than half will hatch.
---
Huge haul of turtle eggs seized in Sri Lanka

Customs officers in Sri Lanka said on Saturday that they had seized 11,000 sea turtle eggs, the largest haul ever found in the island.

^4-6

Travellers who are offered turtle products can report it to our consumer desk, which keeps a list of shops that have been fined.
---

=== the credit taken off
copy | origin: first
---
UN food agency halves rations in South Sudan

JUBA, March 4 (Reuters) - The World Food Programme will halve rations for 1.3 million people in South Sudan from April for want of money, it said on Tuesday.

The agency needs 404 million dollars for the next six months and has received less than a tenth of it.

"We are taking from the hungry to feed the starving," its country director, Anneke Vos, told a news conference in Juba.

Fighting in Upper Nile has driven 80,000 people from their homes since January. The government says the rains, not its soldiers, have kept lorries off the roads.
---
UN food agency halves rations in South Sudan

The World Food Programme will halve rations for 1.3 million people in South Sudan from April for want of money, it said on Tuesday.

^3-5
---

=== the credit taken off
copy | origin: first
---
Dutch skater Femke Postma retires at 24

HEERENVEEN, Netherlands (AFP) - Olympic champion Femke Postma said on Thursday that she was giving up speed skating at the age of 24 because of a heart condition.

Postma won gold over 3,000 metres in Beijing and held the world record for eleven days.

Doctors found the fault during a check in October. She skated one last lap in Heerenveen on Thursday, at walking pace, in front of 9,000 people who stood in silence.

"I have been told that I can do anything I like, slowly," she said.

She will study to become a teacher in Groningen.
---
Dutch skater Femke Postma retires at 24

Olympic champion Femke Postma said on Thursday that she was giving up speed skating at the age of 24 because of a heart condition.

^3-6
---

=== spelling and headline in the style of another country
copy | origin: first
---
Labor dispute empties theaters in Melbourne

June 3, 2022

Stagehands in Melbourne walked out on Friday over a plan to cancel overtime, and three theaters in the center of the city stayed dark.

The program of the Harbor Festival was hit the hardest: a Korean ballet canceled its only performance.

"We have organized this city's evenings for thirty years, and we would like to be paid for them after eleven o'clock," said Doug Pascoe, who speaks for the crew.

The theaters' owners called the action reckless and said that they would honor tickets on other nights.

Talks before a labor judge are set for Monday.
---
Stagehands' walkout leaves Melbourne theatres dark

4 June 2022

Stagehands in Melbourne walked out on Friday over a plan to cancel overtime, and three theatres in the centre of the city stayed dark.

The programme of the Harbour Festival was hit the hardest: a Korean ballet cancelled its only performance.

"We have organised this city's evenings for thirty years, and we would like to be paid for them after eleven o'clock," said Doug Pascoe, who speaks for the crew.

The theatres' owners called the action reckless and said that they would honour tickets on other nights.

Talks before a labour judge are set for Monday.
---

=== spelling and headline in the style of another country
copy | origin: first
---
Frozen mammoth calf found by gold miners in Yukon

By Colleen Macdonald

September 8, 2017

Gold miners in the Yukon have dug up a mammoth calf so well preserved that its eyelashes can be counted, the territorial government said Friday.

The calf, which is 140 centimeters long, died about 30,000 years ago and was covered by gray silt within hours.

Elders of the Tr'ondek Hwech'in First Nation named her Nun cho ga, "big baby animal," and blessed her before she was moved.

A paleontologist, Grant Sorensen, said he had waited for such a find since he was six. "I went behind the truck and cried," he said.
---
Mammoth calf in Yukon ice still has its eyelashes

9 September 2017

Gold miners in the Yukon have dug up a mammoth calf so well preserved that its eyelashes can be counted, the territorial government said on Friday.

The calf, which is 140 centimetres long, died about 30,000 years ago and was covered by grey silt within hours.

Elders of the Tr'ondek Hwech'in First Nation named her Nun cho ga, "big baby animal", and blessed her before she was moved.

A palaeontologist, Grant Sorensen, said he had waited for such a find since he was six. "I went behind the truck and cried," he said.
---

=== with captions and subheads put in
copy
---
Kazakhstan's saiga antelopes pass two million

The number of saiga antelopes in Kazakhstan has passed two million, the ministry of ecology in Astana said on Monday after a count from aircraft.

In 2003 there had been 21,000 left. Poachers sold the horns of the males to makers of medicine.

Farmers now complain of trampled wheat, and a limited hunt has been allowed since last year.

"We saved them from extinction, and now we must save the harvest from them," said Deputy Minister Aidar Nurlanov.

In the spring of 2015, more than half of all saigas died within three weeks of a bacterium in their noses.
---
Kazakhstan's saiga antelopes pass two million

^2

Saigas on the steppe near Uralsk. PHOTO: ECOLOGY MINISTRY

^3

Angry farmers

^4-5

Death in spring

^6
---

=== with captions and subheads put in
copy
---
Copenhagen opens beach on roof of waste plant

7 July 2020

Copenhagen has opened a beach 85 metres above the ground, on the roof of a plant that burns the city's waste.

The sand, 400 tonnes of it, came by barge from Jutland. There is a shower but no sea.

Lifeguards are on duty all the same. "Rules are rules," said one of them, Mads Lauritsen, beneath a red and yellow flag.

The roof also has a ski slope, on which nobody was hurt last winter except the mayor.

Entry is free. The deckchairs are not.
---
Copenhagen opens beach on roof of waste plant

7 July 2020

^3

Gallery: Europe's strangest beaches (12 pictures)

^4-5

Skiing next door

^6-7
---
`,
)
