import { readArticlePairs } from '../read-article-pairs'

/** Copies that were worked on: spun, shortened, reordered and mixed with words of the taker's own. */
export const ARTICLES_MEDIUM_COPIES = readArticlePairs(
  'copies/articles-medium-copies',
  `
=== spun throughout
copy
---
Turkmenistan opens its gas museum

Turkmenistan on Saturday opened a museum of natural gas, a building of white marble in the shape of a flame, in the capital Ashgabat.

President Merdan Atayev said in a speech that gas was "the blood of the nation" and that the whole world should see it.

The country has the fourth-largest gas reserves in the world but sells most of its gas to China at a price that neither side makes public.

Foreign diplomats were invited to the ceremony, which lasted four hours. Independent media are not allowed in the country.

Human rights groups say that the museum cost as much as all hospitals of the country spend in two years.
---
Turkmenistan unveils natural gas museum

Turkmenistan on Saturday inaugurated a museum of natural gas, a structure of white marble shaped like a flame, in the capital city Ashgabat.

President Merdan Atayev stated in an address that gas was "the blood of the nation" and that the entire world should see it.

The nation has the fourth-biggest gas reserves globally but sells the majority of its gas to China at a price that neither party makes public.

Foreign envoys were invited to the event, which lasted four hours. Independent press is not permitted in the nation.

Rights organizations claim that the museum cost as much as all hospitals of the nation spend in two years.
---

=== spun throughout
copy
---
Vaccine against Lassa fever passes first test

A vaccine against Lassa fever has proved safe in a first trial on 60 volunteers in Liberia, doctors said on Tuesday.

All but two of them developed antibodies within a month, and none had side effects worse than a sore arm.

The virus, which is spread by rats, infects up to 300,000 people in West Africa every year and kills about 5,000.

"For fifty years we have had nothing but gloves," said Fatu Kollie, who led the trial at a hospital near Monrovia.

A larger trial will begin in Nigeria and Sierra Leone in the spring. It is paid for by a foundation in Norway.
---
Lassa fever vaccine clears initial trial

A vaccine against Lassa fever has been shown to be safe in an initial trial on 60 participants in Liberia, physicians said on Tuesday.

All but two of them produced antibodies within a month, and none had adverse effects worse than a sore arm.

The virus, which is transmitted by rats, infects as many as 300,000 individuals in West Africa each year and kills around 5,000.

"For 50 years we have had nothing but gloves", said Fatu Kollie, who headed the trial at a hospital close to Monrovia.

A bigger trial will start in Nigeria and Sierra Leone in the spring. It is funded by a foundation in Norway.
---

=== spun and reordered
copy
---
Search for missing climbers on Nanga Parbat called off

Rescuers on Nanga Parbat in Pakistan have called off the search for two climbers who were last heard of ten days ago.

Aksel Thorsen of Denmark and Bilal Shigri of Pakistan had set out to climb the mountain by a ridge that nobody has ever climbed in winter.

A helicopter with two brothers of Shigri on board flew along the ridge on Sunday and saw a torn red tent at 6,300 metres.

"There was no movement and there were no tracks," the pilot, Major Omar Latif, told reporters in Skardu.

Strong winds and the danger of avalanches made it impossible to land. Thorsen's family thanked the rescuers and asked to be left alone.

More than 80 people have died on the mountain, which is the ninth-highest in the world.
---
Search for 2 climbers missing on Nanga Parbat abandoned

More than 80 people have perished on Nanga Parbat, which is the ninth-highest mountain in the world.

Rescue teams in Pakistan have abandoned the search for two climbers who were last heard from 10 days ago.

A chopper with two brothers of Shigri on board flew along the ridge on Sunday and spotted a torn red tent at 6,300 meters.

Powerful winds and the risk of avalanches made it impossible to land. Thorsen's family thanked the rescuers and asked to be left alone.

Aksel Thorsen of Denmark and Bilal Shigri of Pakistan had set out to climb the peak by a ridge that no one has ever climbed in winter.

"There was no movement and there were no tracks", Major Omar Latif, the pilot, told journalists in Skardu.
---

=== spun and reordered
copy
---
Ivory Coast to make half of its cocoa into chocolate at home

Ivory Coast wants to process half of its cocoa beans itself by the end of the decade, Trade Minister Serge Kouame said at a fair in Abidjan on Thursday.

The country grows two fifths of the world's cocoa but earns only a twentieth of what is paid for chocolate.

Two new factories, built with a loan from China, can grind 100,000 tonnes a year between them. One stands in Abidjan, the other in San Pedro.

European buyers have warned that electricity is too expensive and roads are too bad for the plan to work.

"They said the same about our bridges," Kouame said, "and then they drove over them."
---
Ivory Coast aims to process half of cocoa domestically

Ivory Coast grows two-fifths of the world's cocoa but earns just a twentieth of what is paid for chocolate.

The nation wants to process half of its cocoa beans itself by the end of the decade, Trade Minister Serge Kouame told a fair in Abidjan on Thursday.

European purchasers have cautioned that power is too costly and roads are too bad for the plan to work.

"They said the same about our bridges", Kouame stated, "and then they drove over them."

Two new plants, built with a Chinese loan, can grind 100,000 tons per year between them. One is in Abidjan, the other in San Pedro.
---

=== abridged to its first half
copy | origin: first
---
Argentina's last matchmaker for horses closes her stud

By Clara Iturbe

TANDIL, Argentina (Reuters) - For half a century, owners of racehorses came to Olga Zubizarreta with a mare and a question. On Sunday she answered the last of them.

Zubizarreta, 83, has arranged more than 2,000 matches between mares and stallions. Eleven of the foals won the Grand Prize in Palermo.

She works without a computer, from 40 notebooks in which each horse has a page for its faults. "Virtues everybody can see," she said.

Computers in Kentucky now do what she did, for 400 dollars a mare.

Her neighbours had prepared a roast, and a band played. She sat between two former jockeys, under an ombu tree, and ate nothing.

Argentina exports about 1,200 thoroughbreds a year, most of them to the United States and the Gulf. Before the crisis of 2001 it was twice as many.

The studs around Tandil employed 3,000 people then and employ 800 today, according to the breeders' association.

Her son has sold the land to a maker of biscuits. The notebooks will go to a museum in Buenos Aires.

Zubizarreta kept one horse, a mare called Duda, which in Spanish means doubt. "She never won a thing," she said. "But she walks nicely."
---
Argentina's last matchmaker for horses closes her stud

^3-6
---

=== abridged to its first half
copy | origin: first
---
Prosecutors in Oslo drop case against shipbroker

22 November 2019

Norwegian prosecutors on Friday dropped a case against a shipbroker who had been accused of selling old tankers to breakers on the beach of Chittagong.

Gunnar Fjeld, 66, would have been the first person in Europe to stand trial for having a ship scrapped on a beach.

The prosecutors said that it could not be proved that he had known where the four tankers were bound for when he sold them.

Environmental groups, which had brought the case, called the decision a licence to look away.

Shipbreaking on beaches has killed at least 400 workers in Bangladesh, India and Pakistan since 2009, they say.

A tanker that is taken apart in a dock in Turkey or Denmark brings its owner about three million dollars less than one that is run ashore.

A European law of 2018 bans the practice, but ships can change their flag for a week and a few thousand dollars.

Fjeld told the newspaper Sjofart that he would spend Christmas with his grandchildren, for the first time without a lawyer at the table.
---
Oslo drops case over tankers on Chittagong beach

25 November 2019

^3-6
---

=== every other paragraph left out
copy | origin: first
---
Iceland's only prison for women to close

REYKJAVIK, Sept 20 (AFP) - Iceland will close its only prison for women because it is empty for most of the year, the ministry of justice said on Monday.

The house in Holmsheidi has room for eight. On Monday, there was one inmate and there were eleven guards.

The inmate, who is serving two years for fraud, has been asked to choose where to go. She may finish her sentence on a farm.

Minister Gudrun Palsdottir said that the country had "run out of wicked women", and then took it back.

Iceland has 37 prisoners for each 100,000 people, fewer than any other country in Europe.

The guards' union warned that there would be nowhere to go with a woman who is dangerous.

The house may become a hostel. A Danish chain has already asked whether the bars could stay.
---
Iceland to close women's prison

Iceland will close its only prison for women because it is empty for most of the year, the ministry of justice said on Monday.

^3

^5

^7-8
---

=== every other paragraph left out
copy | origin: first
---
Mumbai's tiffin carriers go on strike for the first time

By Farah Merchant

Mumbai, 2 August 2023: The 5,000 men who carry lunch from kitchens to offices in Mumbai went on strike on Wednesday, for the first time in the 130 years of their trade.

They want the railway to give them back the luggage van that it took off the 10.38 from Borivali in June.

Without the van, the carriers have to stand in the doors with 40 boxes on their heads. Two fell and died last month.

By noon, queues had formed before the snack bars at Churchgate. In one bank, the manager had cooked for his whole floor.

The railway said it would look at the timetable, but that nobody had a right to a van.

The carriers are famous for losing fewer than one box in six million, a figure that nobody has ever checked.

"On other days they don't know our names," said Vithal Shinde, a carrier of 61. "Today they know that we have some."

Talks are to go on during the night.
---
Mumbai lunch carriers strike over luggage van

3 August 2023

The 5,000 men who carry lunch from kitchens to offices in Mumbai went on strike on Wednesday, for the first time in the 130 years of their trade.

^4-5

^7

^9-10
---

=== wire copy with a local lead
copy | origin: first
---
Rhine too low for barges as drought goes on

DUISBURG, Germany, Aug 9 (Reuters) - Barges on the Rhine could carry only a quarter of their normal load on Tuesday as a drought that began in May pushed the river to its lowest level for August since 1947.

The gauge at Kaub, a shallow point near Koblenz, stood at 42 centimetres. Below 40, most ships can't pass at all.

BASF said that it had enough coal and salt for two weeks and was looking for railway wagons. Steelmakers in Duisburg have cut their output by a tenth.

"One more week without rain and we are a museum," said Horst Kessel, who owns three barges.

Freight rates from Rotterdam to Basel have risen from 20 to 265 euros a tonne since June.

No rain is forecast before the 18th.
---
Our town's mill fears for its wheat as the Rhine runs dry

The miller in our port looks at the sky every morning, and then at the price of diesel.

^3

Barges on the Rhine could carry only a quarter of their normal load on Tuesday as a drought that began in May pushed the river to its lowest level for August since 1947.

^4-7
---

=== wire copy with a local lead
copy | origin: first
---
Orchestra of Aleppo plays again

ALEPPO, Syria (AP) - The symphony orchestra of Aleppo played on Friday for the first time in eleven years, in a hall that still has no roof.

Nineteen of its 60 former members took part. The others have died or live in Berlin, Gaziantep and Gothenburg.

They played Dvorak's symphony From the New World, on borrowed instruments and without bassoons, which nobody had been able to find.

"There were wrong notes," said the conductor, Nabil Hallaq, "and I have never been so glad of any."

The audience of 700 had been asked to bring their own chairs.

It rained during the slow movement. Nobody left.
---
Malmo violinist returns to stage in ruined Aleppo hall

When Rima Kassab tuned her violin last Friday, she had flown there from Sweden with it in her lap. The teacher from Limhamn was one of three from our region who made the trip.

The symphony orchestra of Aleppo played on Friday for the first time in eleven years, in a hall that still has no roof.

^3-7
---

=== furniture and words of its own all over
copy | origin: first
---
Mali bans export of donkey skins

BAMAKO (Reuters) - Mali banned the export of donkey skins on Thursday after thefts of the animals had left thousands of families without a means to fetch water.

The skins are boiled in China to make ejiao, a gelatine that is said to help against tiredness and old age.

A donkey costs 180 dollars in the market of Segou today, three times as much as in 2016.

Dealers have built slaughterhouses in the bush, and the bones poison the wells, the ministry of livestock said.

"A thief used to take the hens," said Aminata Traore, a farmer whose two donkeys were stolen. "Now he takes my legs."

Burkina Faso, Niger and Senegal have similar bans, which smugglers get round by way of the sea.
---
Mali bans export of donkey skins

Posted by admin in Africa, Business

Print this page

Mali banned the export of donkey skins on Thursday after thefts of the animals had left thousands of families without a means to fetch water, Reuters reported.

READ MORE: The ten strangest exports of Africa

^3-4

Do you own a donkey? Tell us in the comments!

^5

According to the agency, the trade is worth hundreds of millions of dollars a year.

^6-7

Follow us on Facebook and Twitter

Tags: donkeys, Mali, China, trade
---

=== furniture and words of its own all over
copy | origin: first
---
Two astronauts repair toilet of space station

HOUSTON (AFP) - Two astronauts left the International Space Station for five hours on Monday to repair a valve without which its second toilet could not be used.

Yelena Sorokina and Mateo Rios changed the valve, which had frozen in the shade of a solar panel, and lost one wrench.

The station has had only one toilet for its seven residents since 3 January. A queue was forming in the mornings, the agency admitted.

"That's one small flush for a man," said Rios when the light turned green.

The wrench circles the Earth once in 93 minutes and will burn up in about four years.

It was the 270th walk in space for the building and care of the station.
---
SPACE STATION TOILET FIXED

Breaking | Space | Video

Two astronauts left the International Space Station for five hours on Monday to repair a valve without which its second toilet could not be used.

[Photo: Yelena Sorokina outside the station. Credit: agency handout]

^3

What do you think of this story? Vote below.

^4-5

Our readers have been following the saga of the toilet since it broke.

^7

Copyright 2022 Skyline Media. All rights reserved.
---

=== attributions changed all through
copy | origin: first
---
Fishermen of Gaza catch less each year

GAZA (Reuters) - Fishermen in Gaza caught 1,200 tonnes of fish last year, a third of what they caught in 2005, their union said on Sunday.

The sea is empty near the shore, where they are allowed to go, and full of sardines farther out, where they are not.

"You can smell the shoals when the wind is from the west," said Jamal Abu Hamdan, who has fished since he was nine.

Engines and fibreglass may not be brought in, so that the boats are mended with wood from fruit boxes.

The union has 3,900 members. Nine in ten of them live below the poverty line, according to the United Nations.
---
Gaza's fishermen catch ever less

Reuters reports that fishermen in Gaza caught 1,200 tonnes of fish last year, a third of what they caught in 2005, citing their union.

The sea, according to the report, is empty near the shore, where they are allowed to go, and full of sardines farther out, where they are not.

"You can smell the shoals when the wind is from the west," Jamal Abu Hamdan, who has fished since he was nine, told the agency.

Engines and fibreglass may not be brought in, so that the boats are mended with wood from fruit boxes, it added.

The union has 3,900 members, nine in ten of whom live below the poverty line, according to the United Nations.
---

=== attributions changed all through
copy | origin: first
---
Hackers empty accounts of Lithuanian savings bank

10 April 2024

Hackers stole 14 million euros from a savings bank in Lithuania over the Easter weekend, the country's central bank said on Wednesday.

They had sent the bank's night guard a game for his phone, and reached the transfer desk by way of the coffee machine.

Some 2,300 customers found their accounts empty on Tuesday morning. All will get their money back by Friday, the bank's chairman, Tomas Zukauskas, promised.

The trail leads to a server in Transnistria, investigators said.

It is the biggest theft of its kind in the Baltic states.
---
Baltic bank robbed through coffee machine

11 April 2024

Hackers stole 14 million euros from a savings bank in Lithuania over the Easter weekend, according to the country's central bank.

It is said that they had sent the bank's night guard a game for his phone and reached the transfer desk via the coffee machine.

Some 2,300 customers found their accounts empty on Tuesday morning. Chairman Tomas Zukauskas has promised that all will get their money back by Friday.

Investigators say the trail leads to a server in Transnistria.

It is believed to be the biggest theft of its kind in the Baltic states.
---

=== run together and cut anew
copy
---
Rare orchid blooms in Singapore after 90 years

An orchid that had not been seen in flower since 1931 has opened in the botanic gardens of Singapore. It will last for two days.

The plant had been kept as a nameless seedling since a gardener brought it from Borneo. It smells of wet dog.

Visitors may come until midnight. The gardens have hired six guards because a collector offered 200,000 dollars for one flower.

Botanists will pollinate it by hand with a brush. They hope for seeds in a year.
---
Orchid not seen in flower since 1931 opens in Singapore

An orchid that had not been seen in flower since 1931 has opened in the botanic gardens of Singapore and will last for two days. The plant, which smells of wet dog, had been kept as a nameless seedling since a gardener brought it from Borneo.

Visitors may come until midnight, and the gardens have hired six guards because a collector offered 200,000 dollars for one flower. Botanists will pollinate it by hand with a brush, hoping for seeds in a year.
---

=== run together and cut anew
copy
---
Cyprus finds first date palm grove of antiquity

Archaeologists on Cyprus have found the oldest date palm grove in Europe, planted by Phoenicians about 2,800 years ago near Larnaca, and have counted 61 stumps in eleven rows, which had been kept from rotting by salt.

The trees were watered from a canal lined with tiles, at the end of which stood a small shrine with the head of a goddess who holds a bunch of dates in her mouth.

Digging will go on until the end of October, when the owner of the field wants to plant potatoes.
---
Oldest date palm grove in Europe found on Cyprus

Archaeologists on Cyprus have found the oldest date palm grove in Europe. It was planted by Phoenicians about 2,800 years ago near Larnaca. They have counted 61 stumps in eleven rows. These had been kept from rotting by salt.

The trees were watered from a canal lined with tiles. At its end stood a small shrine with the head of a goddess. She holds a bunch of dates in her mouth.

Digging will go on until the end of October. Then the owner of the field wants to plant potatoes.
---
`,
)
