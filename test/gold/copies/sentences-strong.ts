import { readSentencePairs } from '../read-sentence-pairs'

/** Pairs of sentences that any decent system tells apart or together. */
export const SENTENCES_STRONG = readSentencePairs(
  'copies/sentences-strong',
  `
# identical
The port authority of Mombasa suspended two crane operators on Thursday after a container fell onto an empty lorry, hurting nobody.
  copy: The port authority of Mombasa suspended two crane operators on Thursday after a container fell onto an empty lorry, hurting nobody.

Researchers at the University of Tromso found that cod in the fjord now spawn eleven days earlier than they did in 1990.
  copy: Researchers at the University of Tromso found that cod in the fjord now spawn eleven days earlier than they did in 1990.

# quotation marks in another style
"We counted every ballot twice, and nobody has shown us a single one that was miscounted," said Lucía Barrientos, who heads the electoral council.
  copy: “We counted every ballot twice, and nobody has shown us a single one that was miscounted,” said Lucía Barrientos, who heads the electoral council.

The union called the offer "an insult to people who kept the trains running" and said its members would vote next week.
  copy: The union called the offer 'an insult to people who kept the trains running' and said its members would vote next week.

# dashes and dots in another style
The two ministers - who have not spoken in public since the spring - shook hands on the steps of the villa in Bellagio.
  copy: The two ministers — who have not spoken in public since the spring — shook hands on the steps of the villa in Bellagio.

Heavy rain... washed out a bridge on the road between Pokhara and Baglung, and left about 300 lorries waiting on either bank.
  copy: Heavy rain … washed out a bridge on the road between Pokhara and Baglung, and left about 300 lorries waiting on either bank.

# white space
A jury in Leeds cleared the former surgeon of all nine charges after deliberating for less than four hours.
  copy: A jury in  Leeds cleared  the former surgeon of all nine charges after deliberating for less  than four hours.

Turnover at the chain of garden centres rose 4 percent to 212 million euros in the six months to the end of June.
  copy: Turnover at the chain of garden centres rose 4\u00a0percent to 212\u00a0million euros in the six months to the end of June.

# spelling, American and British
The defense ministry in Wellington canceled the program after an inquiry into how the labor contracts had been awarded.
  copy: The defence ministry in Wellington cancelled the programme after an inquiry into how the labour contracts had been awarded.

Aluminum producers in the region have organized a boycott of the new harbor, whose fees they criticized as a tax in disguise.
  copy: Aluminium producers in the region have organised a boycott of the new harbour, whose fees they criticised as a tax in disguise.

The theater in the center of Cork was repainted in gray and gold and will honor its founder with a plaque by the door.
  copy: The theatre in the centre of Cork was repainted in grey and gold and will honour its founder with a plaque by the door.

Wolves that had traveled from Slovenia were recognized by their tracks, and neighboring farmers were told to favor higher fences.
  copy: Wolves that had travelled from Slovenia were recognised by their tracks, and neighbouring farmers were told to favour higher fences.

# an attribution at the end
The tanker ran aground off the coast of Oman early on Sunday with a crew of 23 on board and no oil in its tanks.
  copy: The tanker ran aground off the coast of Oman early on Sunday with a crew of 23 on board and no oil in its tanks, Reuters reported.

Bolivia will export its first 400 tonnes of lithium carbonate to the Netherlands before the end of the dry season.
  copy: Bolivia will export its first 400 tonnes of lithium carbonate to the Netherlands before the end of the dry season, the state news agency said.

# a dateline before it
Police fired tear gas on Wednesday at market women who had blocked the main road out of the city to protest against a new stall fee.
  copy: KUMASI, Ghana (AFP) — Police fired tear gas on Wednesday at market women who had blocked the main road out of the city to protest against a new stall fee.

The central bank left its main rate unchanged at 6.5 percent, saying that food prices had begun to ease.
  copy: MANILA - The central bank left its main rate unchanged at 6.5 percent, saying that food prices had begun to ease.

# the last words cut off
Firefighters brought the blaze at the textile mill under control shortly before dawn, nearly nine hours after the first call had come in from a neighbour.
  copy: Firefighters brought the blaze at the textile mill under control shortly before dawn, nearly nine hours after the first call had come in.

The archaeologists believe that the ship carried wine from Rhodes to Carthage in the third century before Christ, because of the shape of its jars.
  copy: The archaeologists believe that the ship carried wine from Rhodes to Carthage in the third century before Christ.

# one word for another
The prime minister of Slovakia said on Monday that his government would not support another round of loans to the national airline.
  copy: The prime minister of Slovakia stated on Monday that his government would not support another round of loans to the national airline.

About 2,000 people marched through the centre of Tbilisi on Saturday to demand the release of four students arrested at a rally last month.
  copy: About 2,000 people marched through the centre of Tbilisi on Saturday to demand the release of four students detained at a rally last month.

The drug halved the number of attacks in patients who took it for a year, according to a study in which 611 people took part.
  copy: The drug halved the number of attacks in patients who took it for a year, according to a trial in which 611 people took part.

Russia will send a second icebreaker to the strait in August to escort convoys of grain ships bound for Asia.
  copy: The Russian Federation will send a second icebreaker to the strait in August to escort convoys of grain ships bound for Asia.

# a title added
Adomako told reporters in Accra that the cocoa board would publish its accounts for the past three years by the end of October.
  copy: President Adomako told reporters in Accra that the cocoa board would publish its accounts for the past three years by the end of October.

The court heard that Vesna Petrak had warned the company about the brakes in four letters, none of which was answered.
  copy: The court heard that Ms Vesna Petrak had warned the company about the brakes in four letters, none of which was answered.

# figures in words
A landslide buried 5 houses in the village of Sukajaya late on Friday, and rescuers were still looking for 3 children.
  copy: A landslide buried five houses in the village of Sukajaya late on Friday, and rescuers were still looking for three children.

The carmaker will close one of its 3 plants in Argentina and move 900 jobs to Brazil over the next 2 years.
  copy: The carmaker will close one of its three plants in Argentina and move 900 jobs to Brazil over the next two years.

# accents and dots
Recep Yıldırım, the mayor of Kadıköy, said the ferries would run all night during the festival at no charge.
  copy: Recep Yildirim, the mayor of Kadikoy, said the ferries would run all night during the festival at no charge.

The U.S. and the U.K. have lent the museum forty drawings, of which some 15 percent have never been shown in public.
  copy: The US and the UK have lent the museum forty drawings, of which some 15 per cent have never been shown in public.

# nothing to do with each other
The jury took two days to agree that the bridge had been built with too little steel.
  not: Olive growers in Jaén expect the smallest harvest for thirty years.

Zambia repaid the first part of its debt to foreign holders of its bonds on Tuesday.
  not: A goalkeeper of seventeen saved two penalties and took the third himself.

Schools on the island will stay shut until the water is safe to drink, the governor said.
  not: The telescope in the Atacama desert has found a planet that circles two dying stars.

The airline has ordered forty aircraft from Embraer for its routes in the Pacific.
  not: Senators rejected the nominee for the constitutional court by a vote of 34 to 29.

# one subject, two sentences
The strike at the copper mine of Escondida entered its fourth week on Monday, and stocks at the port are running low.
  not: Workers at Escondida rejected an offer of a bonus of 18,000 dollars each, their union said in a statement after a show of hands.

Voters in Iceland go to the polls on Saturday to choose a successor to President Halla Jonsdottir, who is stepping down after two terms.
  not: Polls in Iceland suggest that no candidate will win more than a third of the votes, so that small parties may decide the race.

The storm brought down power lines in three provinces of the Philippines and cut off the island of Catanduanes.
  not: In Legazpi, families sheltered in a sports hall whose roof the storm had peeled back at one corner.

The singer cancelled her concerts in Lisbon and Porto because of an inflamed vocal cord, her manager wrote on Friday.
  not: Tickets for the concert in Porto, which had sold out within minutes in March, will be refunded from next week.

# one event, two reporters
Two trams collided head-on in Gothenburg during the morning rush on Tuesday and 14 passengers were taken to hospital.
  not: Fourteen people needed hospital treatment after a crash between two trams brought the centre of Gothenburg to a halt on Tuesday.

Prime Minister Nikola Varga resigned on Sunday night, hours after his coalition partner walked out over the budget.
  not: The collapse of the coalition over next year's budget has cost Nikola Varga his job as prime minister.

Nigeria's currency fell to a record low of 1,640 to the dollar on Thursday as importers scrambled for cash.
  not: It took 1,640 naira to buy one dollar in Lagos on Thursday, more than ever before, with importers short of foreign money.

Karim Haddou won the Rotterdam marathon in two hours, four minutes and eleven seconds, nine seconds outside the course record.
  not: Only nine seconds separated Karim Haddou from the course record in Rotterdam, where the Moroccan crossed the line first in 2:04:11.

A volcano on the island of La Palma woke after 50 quiet years on Sunday, sending lava down towards a village that had been cleared that morning.
  not: Lava rolled towards homes on La Palma on Sunday when the volcano, silent for half a century, erupted; the residents had left in the morning.

Health officials in Kampala confirmed three cases of Marburg fever on Friday, all of them in one family of miners.
  not: Three members of a miners' family have come down with Marburg fever, Uganda's ministry of health announced on Friday.

# the same genre, another match or market
Benfica beat Braga 3-1 at home on Saturday with two late goals from Tiago Nunes.
  not: Feyenoord beat Utrecht 2-0 at home on Sunday with an early goal from Jordy Klaasen and a late penalty.

Shares in Tokyo closed 1.2 percent lower on Monday as a stronger yen weighed on exporters.
  not: Shares in Frankfurt rose 0.8 percent on Wednesday as carmakers recovered from a weak start to the month.

A court in Bucharest sentenced a former mayor to six years in prison on Thursday for taking bribes from a road builder.
  not: A court in Nairobi jailed a customs officer for three years on Monday for letting untaxed sugar through the port.

An earthquake of magnitude 5.8 struck off the coast of Ecuador on Friday; there were no reports of damage.
  not: An earthquake of magnitude 6.4 shook the north of Japan before dawn on Sunday and knocked goods off shelves.

# one quotation in two frames
"I have nothing to hide," Senator Maribel Ocampo told a crowded news conference in Cebu, her lawyer at her side.
  not: Ocampo, who is under investigation over the sale of a ferry terminal, insisted: "I have nothing to hide."

Standing in the rubble of his bakery, Elias Khoury said he would "start again tomorrow" even if no insurer paid.
  not: Khoury, a baker of 61 who lost his shop in the blast, plans to "start again tomorrow" with an oven borrowed from a cousin.

# a stock phrase
He did not elaborate.
  not: He did not elaborate.

The investigation continues.
  not: The investigation continues.
`,
)
