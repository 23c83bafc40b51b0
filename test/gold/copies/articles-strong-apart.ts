import { readArticlePairs } from '../read-article-pairs'

/** Articles that are plainly no copies: two reporters' own, two of a kind, and such as share a paragraph or two. */
export const ARTICLES_STRONG_APART = readArticlePairs(
  'copies/articles-strong-apart',
  `
=== two reporters at one event
independent
---
Five dead as cable car falls in the Dolomites

Trento, 2 July 2019

A cable car with five people on board fell 90 metres onto rocks above the village of Predazzo on Tuesday, killing all of them.

The hauling cable snapped at 11.20 in the morning, the fire brigade in Trento said. Hikers alerted the valley.

The dead are a family of four from Verona and the car's attendant, Luca Zorzi, 38, who was to be married on Saturday.

"The line was inspected in April and there was nothing, nothing at all," said Mayor Chiara Degiampietro, fighting back tears.

Prosecutors have sealed the station.
---
Italian family killed in cable car accident

From our correspondent in Bolzano

Nobody survived when a cabin of the old cableway above Predazzo crashed to the ground on Tuesday morning. It was carrying a couple from Verona, their two sons and the man who ran the lift.

Witnesses spoke of a bang like a gunshot, after which the cabin slid backwards and tore loose from its track.

Luca Zorzi, the attendant, had worked on the line for fourteen years and planned to marry this weekend, colleagues said.

Judicial investigators want to know why the emergency brake did not hold. The mayor, Chiara Degiampietro, said that a check in the spring had shown no fault.

The region has ordered all cableways built before 1980 to stop.
---

=== two reporters at one event
independent
---
Ghana goes to run-off after close vote

ACCRA (Reuters) - Ghana will hold a run-off for president for the first time in sixteen years after neither of the leading candidates won more than half of the votes, the electoral commission said on Thursday.

Kwabena Asante of the ruling party took 48.1 percent and the former finance minister Adwoa Nyarko 46.9 percent, it said.

Turnout was 71 percent. Observers from the African Union praised an orderly poll in spite of long delays in the Volta region.

The second round will be held on 28 December.
---
Asante and Nyarko to face each other again

Accra Evening Post

Ama Serwaa reports

They danced in Kumasi and they danced in Cape Coast, and in the end both camps had danced too early. Adwoa Nyarko and Kwabena Asante must ask the voters again before the year is out.

Fewer than 150,000 ballots lie between the two, according to the figures that the commission's chairwoman read out, hoarse, at four in the morning.

At Nyarko's headquarters in Labone, volunteers slept on banners. "We start again at breakfast," said one of them, Ebo Mensah, 22.

Asante went to church and said nothing.
---

=== two reporters at one event
independent
---
Telescope finds water vapour on distant planet

By our science staff

A planet the size of Neptune has clouds of water vapour in its air, astronomers announced on Monday after studying its light with a telescope in space.

The planet, known as GJ 4102 c, circles a red star 97 light years away every eleven days.

"It's like smelling coffee from the next town," said Priya Raman of the institute in Bangalore, who led the work.

No one expects life there: the air is hotter than a baker's oven.
---
Steam world spotted 97 light years from Earth

Monday, 14 October 2024

Bangalore - Indian scientists have detected steam in the atmosphere of an exoplanet, a first for the country's astronomers.

Priya Raman's team watched GJ 4102 c pass in front of its dim sun nine times before they were sure. The signal is tiny; it took two years to rule out star spots.

The find, published in Astronomy Letters, shows what small teams can do with borrowed time on big machines, said Otto Lindgren, a Swedish astronomer who took no part in it.

With some 280 degrees Celsius, the planet is no place for a holiday.
---

=== two reporters at one event
independent
---
Ship blocks Bosphorus for nine hours

Istanbul, 6 March - A bulk carrier that had lost power drifted across the Bosphorus on Wednesday and closed the strait to all traffic for nine hours.

The Liberian-flagged Ocean Marigold was bound from Novorossiysk to Alexandria with 58,000 tonnes of wheat. Its bow came to rest 40 metres from the terrace of a fish restaurant in Kanlica.

Five tugs pulled it clear at dusk. The coastguard said that no oil had leaked.

Thirty-four ships were waiting at either end.
---
Diners flee as freighter looms over Istanbul terrace

By Deniz Acar for the Levant Mirror

Guests at a restaurant on the Asian shore dropped their forks and ran when a wheat freighter came straight at them on Wednesday.

"First the light went, then I looked up, and there was a wall with an anchor on it," said a waiter, Hasan Ucar.

The Ocean Marigold stopped just short of the terrace after its engine had failed. It took tugs until evening to drag the ship into deep water, and until midnight for the queue of tankers to start moving.

The owner of the restaurant has put the dish of the day on the house for a week.
---

=== two of a kind: a match
unrelated
---
Kawasaki see off Nagoya to stay top

Kawasaki beat Nagoya 2-1 on Saturday to stay top of the league with four matches left.

Shun Okubo headed the first goal after twelve minutes and set up the second for Leandro just before half-time.

Nagoya pulled one back through a penalty in the 70th minute, but their captain was sent off for a second yellow card.

"We suffered in the last quarter of an hour, but we know how to suffer," said coach Toru Oniki.

Kawasaki play Urawa next Saturday.
---
Rosenborg beat Molde to go second

Rosenborg beat Molde 3-1 on Sunday to go second in the league with six matches left.

Ole Saeter scored the first goal after nine minutes and set up the third for Adam Andersson just after half-time.

Molde had drawn level through a free kick in the 30th minute, but their goalkeeper was taken off with an injured knee.

"We were lucky in the first half, but we worked for the luck," said coach Erik Hoftun.

Rosenborg play Brann next Sunday.
---

=== two of a kind: a market report
unrelated
---
European shares slip as oil falls

European shares closed lower on Tuesday, dragged down by energy companies after a fall in the price of oil.

The STOXX 600 index lost 0.6 percent. Shell and TotalEnergies fell by more than 2 percent each.

Brent crude dropped to 71 dollars a barrel after Saudi Arabia had cut its prices for Asia.

"Investors are taking some chips off the table before the holidays," said Marco Bellini, a strategist at Banca Tosca.

The euro was little changed at 1.09 dollars.
---
Asian shares climb as chipmakers rally

Asian shares closed higher on Friday, lifted by chipmakers after a strong forecast from a Taiwanese supplier.

The Nikkei 225 index gained 1.1 percent. Tokyo Electron and Advantest rose by more than 4 percent each.

Brent crude rose to 78 dollars a barrel after Iraq had shut a pipeline for repairs.

"Everybody wants to own what goes into a data centre," said Grace Liu, a fund manager at Peak Asset.

The yen was little changed at 148 to the dollar.
---

=== two of a kind: an earthquake
unrelated
---
Strong earthquake shakes southern Chile

An earthquake of magnitude 6.2 shook southern Chile on Monday night, the seismological centre in Santiago said.

The quake struck at a depth of 31 kilometres, some 50 kilometres west of Puerto Montt.

There were no immediate reports of casualties. The navy said that there was no risk of a tsunami.

Power failed in parts of Chiloe.
---
Earthquake rattles western Turkey

An earthquake of magnitude 5.1 shook western Turkey on Thursday morning, the disaster agency in Ankara said.

The quake struck at a depth of 8 kilometres, some 20 kilometres south of Manisa.

There were no immediate reports of casualties. Schools in the town were closed for the day.

Several old walls came down.
---

=== two of a kind: a verdict
unrelated
---
Former treasurer jailed for stealing from hospice

A former treasurer of a hospice in Hobart has been jailed for four years for stealing 310,000 dollars over six years.

Gail Henshaw, 58, spent the money on online gambling and a caravan, the Supreme Court heard.

Justice Robert Kerr said that she had betrayed people who were dying and those who cared for them.

Henshaw, who pleaded guilty, will be eligible for parole after two years.
---
Football coach jailed for selling fake medals

A football coach in Durban has been jailed for eighteen months for selling fake medals of the 1996 Africa Cup as real ones.

Sipho Ndlela, 44, had the medals cast by a jeweller and sold 61 of them to collectors, the Magistrate's Court heard.

Magistrate Ruth Pillay said that he had made money from a memory that belonged to everybody.

Ndlela, who pleaded not guilty, will appeal.
---

=== nothing in common
unrelated
---
Norway opens its longest undersea tunnel

Stavanger, 30 September 2023

Norway on Saturday opened a road tunnel of 27 kilometres under two fjords, the longest in the world below the sea.

It replaces two ferries and cuts the drive from Stavanger to Haugesund by 40 minutes.

King Harald, in a hard hat, switched on the lights. Environmental groups said that the money should have gone into railways.
---
Jury selection begins in trial of Boston nanny

BOSTON (AP) - The selection of a jury began on Monday in the trial of a nanny who is accused of having sold photographs of her employer's children.

More than 200 people were questioned about their use of social media. By the evening, four had been chosen.

The judge, Denise Caldwell, has barred cameras.
---

=== nothing in common
unrelated
---
Kenyan tea growers win case over machines

A court in Kericho has ordered three tea companies to pay 6,000 pickers who lost their work to harvesting machines.

The pickers' union said the sum came to about four months' wages each.

The companies have thirty days to appeal.
---
Why your cat sits on the newspaper

Cats like edges. That is the finding of a team in Kyoto that filmed 300 of them in living rooms.

Given a square drawn on the floor in chalk, seven in ten stepped inside and sat down within five minutes.

"A line is a wall to them," said Yumi Hasegawa, the author. Paper is warm as well.
---

=== two paragraphs of an agency's among one's own
partly
copied: The authority said + Sensors on the dam
---
Dam in Laos evacuated after cracks appear

VIENTIANE, Aug 3 (Reuters) - Some 4,000 people were told to leave their homes below a dam in southern Laos on Monday after cracks had appeared in its crest.

The authority said the water would be let out over six days through two gates which had never been opened before.

Sensors on the dam had shown a movement of 11 centimetres since Saturday, far more than the builders had allowed for.

The dam, built by a Korean company, went into service in May.

A similar dam in the same province burst in 2018 and killed 71 people.
---
Villagers of Ban Tok sleep on the hill

By Khamla Phommasan in Attapeu

The drum of the temple woke them at three. By four, the people of Ban Tok were walking uphill with mattresses on their heads and chickens under their arms.

"They told us that it was a drill, and then I saw the policeman running," said Noy, 67, who lost two nieces to the flood of 2018.

^3

^4

Nobody in the camp has been told how long it will be. The school can hold three hundred; by noon, there were eleven hundred in its yard.

The governor came with a truck of noodles, was photographed, and left. He did promise tents.

Down below, dogs wandered through the open doors of Ban Tok, and one could hear the river, which sounded as it always does.
---

=== two paragraphs of an agency's among one's own
partly
copied: The commission fined + Margrethe Holst
---
EU fines three makers of cartons for price fixing

BRUSSELS (AFP) - The European Commission on Wednesday fined three makers of milk cartons 412 million euros for having fixed prices over eleven years.

The commission fined Nordpak 230 million euros, Cartiera Alpina 182 million, and spared the third, Boxwell, because it had revealed the cartel in 2019.

Margrethe Holst, who heads the competition department, said the companies' managers had met in motorway restaurants and paid for the coffee in cash.

Cartiera Alpina said that it would go to court in Luxembourg.
---
Dairy farmers ask for their share of the carton millions

Agrarian Weekly, by Jens Friis

Farmers in Jutland have been paying too much for the boxes around their milk since 2008, and they would like some of it back.

That is the mood after Wednesday's decision in Brussels, which reached the breakfast tables of Viborg by radio. The co-operative has hired a lawyer in Aarhus.

^3

^4

For a middle-sized farm, says the co-operative's chairman, Poul Bak, the damage comes to about 1,400 euros a year. "It isn't a tractor, but it's a set of tyres," he said.

Under Danish law, claims lapse after five years unless a court finds that they had been hidden.

Nordpak, whose plant in Randers employs 300 people, did not answer our questions. Its canteen, we are told, serves milk in jugs.
---

=== a statement from which both quote a sentence
independent
open: "We regret that a valve
---
Chlorine leak closes pool in Lyon

Lyon, 18 July 2018

Forty-one swimmers were treated for burning eyes on Wednesday after chlorine leaked into the air of an indoor pool in the east of Lyon.

The pool was cleared within six minutes. Nine children spent the night in hospital.

"We regret that a valve which should have closed by itself did not do so," the operator, Aquarive, said in a statement.

The city has asked for an inspection of all its eleven pools.
---
Mother of injured girl sues pool operator

Le Courrier du Rhone

Sandrine Meunier heard her daughter cough before she saw the yellow haze. Now she is taking the operator of the Gerland baths to court.

Her lawyer says the alarm was out of order for a month and that the staff knew.

"We regret that a valve which should have closed by itself did not do so," the operator, Aquarive, said in a statement. It would not discuss the alarm.

The girl, who is seven, may go home on Saturday. She wants to know, says her mother, whether her swimming badge still counts.
---

=== a statement from which both quote a sentence
independent
open: The foundation is deeply
---
Chess prodigy stripped of title over hidden phone

The youngest grandmaster of Armenia has lost his title after a phone was found in a toilet during a tournament in Batumi.

Davit Melkonyan, 13, denies that the phone was his. His father says the boy had gone to wash his hands.

The foundation is deeply saddened and will say no more until its committee of ethics has met.

The tournament goes on without him.
---
A boy, a phone and a wash-basin: the affair that splits chess

Opinion

Everyone in Batumi has a theory about the phone. The arbiter found it at 16.40 behind a cistern, still warm.

Grandmasters have cheated before, but none of them had to ask his mother for a battery.

The foundation is deeply saddened and will say no more until its committee of ethics has met. I am saddened too, though for another reason: nobody has asked the child.

When I met Davit in March, he beat me in nineteen moves and apologised for it. He plays as others hum.

Let the grown-ups look for another toilet.
---

=== one outlet and one writer, two subjects
unrelated
---
Bakers of Lviv run out of salt

By Oksana Hnatiuk, Galician Mirror

4 October 2022

There is flour in Lviv, and there is yeast, but for three weeks there has been hardly any salt. The mines at Soledar lie on the front.

"Bread without salt is a sponge," said the baker Petro Savchuk, who drove to Poland and came back with 600 kilograms.

The mayor's office expects two wagons from Romania on Friday.
---
A library on rails for the Carpathians

By Oksana Hnatiuk, Galician Mirror

6 October 2022

A carriage with 3,000 books set out from Ivano-Frankivsk on Thursday and will stop for a day in each of 19 mountain villages.

The librarian sleeps between History and Geography. She has a stove, a cat and a stamp.

Whoever does not return a book by the next round will be visited, she promises, by the cat.
---

=== one outlet and one writer, two subjects
unrelated
---
Jamaica's sprinters sweep 200 metres

From Winston Beckford in Eugene, Oregon

Jamaica's women took all three medals over 200 metres on Thursday, for the first time at a world championship.

Shanice Grant won in 21.63 seconds. Her sister Kerry-Ann, who lost a shoe in the bend, came third.

"Mummy will frame the shoe," said Shanice.
---
Long jumper from Fiji lands in history

From Winston Beckford in Eugene, Oregon

Until Friday, nobody from Fiji had ever reached a final in the long jump. Jone Tuivaga, a policeman, reached it with his last attempt and a borrowed pair of spikes.

He finished ninth, with 7.84 metres, and waved as though he had won.

His police station in Nadi had closed for an hour to watch.
---
`,
)
