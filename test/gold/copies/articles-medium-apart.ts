import { readArticlePairs } from '../read-article-pairs'

/** Articles that share much and are no copies: paragraphs taken over, quotations, figures, background, a template. */
export const ARTICLES_MEDIUM_APART = readArticlePairs(
  'copies/articles-medium-apart',
  `
=== paragraphs of an agency's within a report
partly
copied: The protesters say + Police fired rubber + The interior ministry
---
Third day of protests against pension law in Montevideo

MONTEVIDEO (Reuters) - Tens of thousands of Uruguayans marched for a third day on Wednesday against a law that will let them retire only at 65.

The protesters say the law breaks a promise that the government made before the election in 2019.

Police fired rubber bullets near the port, where a group of young men had set fire to tyres. The interior ministry said that 14 people were arrested.

The senate is to vote on the law next Tuesday.
---
With grandmother on the Avenida 18 de Julio

A report by Ines Carbajal

My grandmother is 88 and has marched since 1958, against meat prices, the generals, and now on behalf of me. She carries a folding chair.

"The young have knees and no patience," she says as we pass the cathedral. At the corner someone hands out oranges. The drums are so loud that I read her lips.

^3

She had voted for that government, she admits, and would do it again, "if only to be able to shout at it".

^4

We heard of it only from my telephone, four streets away, on a bench on which she let me sit too. A boy with soot on his forehead asked her for water and called her comrade.

By nine in the evening she had a blister and was in the best of moods. The senators, she says, should be made to walk it with a chair.
---

=== paragraphs of an agency's within a report
partly
copied: Sales of the company's + The board will propose
---
Zephyr Bikes warns of loss as boom ends

TAIPEI, May 7 (Reuters) - Zephyr Bikes of Taiwan, which makes one in nine of the world's electric bicycles, expects a loss for the first time since 2009.

Sales of the company's electric models fell by 38 percent in the first quarter, and its warehouses in Europe hold 400,000 unsold bicycles.

The board will propose to pay no dividend, to close the plant at Changhua and to cut 1,100 jobs by the end of the year.

The shares fell by the daily limit of ten percent.
---
The bicycle shop of Freiburg, and what happened to it

Business feature, by Lena Obermuller

Three years ago people queued around the corner of Klaus Riedle's shop, and he wrote their names on a list as if they were waiting for a kidney.

Now there are 140 bicycles in a cellar built for 60. He has put a table-tennis table between them, and in the afternoons he plays against his mechanic.

It isn't Riedle's fault. All over Europe, shops ordered twice what they could sell because they got half of what they ordered. Then the containers came, all of them at once.

^3

In Freiburg that means discounts of 40 percent and no one at the door. "I used to be a dealer, now I am a museum attendant," Riedle says.

^4

Whoever wants a bargain should wait until October, he advises. And whoever wants a bicycle should come now, because he could do with the company.
---

=== paragraphs of another paper's within a report
partly
copied: The letter, dated + Its author
---
Letter shows that ministry knew of asbestos in schools

The Morning Ledger, 14 January 2020

The ministry of education of Malta knew that there was asbestos in the roofs of nine schools more than four years before it told parents, a letter seen by the Morning Ledger shows.

The letter, dated 3 November 2015, lists the schools by name and asks for 600,000 euros to repair the roofs before the next school year.

Its author, the engineer Carmelo Bonnici, was moved to the department of lighthouses a month later.

The ministry did not answer a list of questions.
---
Parents keep children at home in row over roofs

15 January 2020

One in three desks was empty at the primary school of Zabbar on Wednesday, and at that of Birgu more than half.

Parents stood at the gate with dust masks and a banner. Headmistress Doreen Galea said that she could not blame them and that the radiators would be checked as well.

The paper Morning Ledger had reported on Tuesday that the ministry was warned long ago.

^4

^5

Education Minister Joseph Camenzuli promised measurements of the air in every class-room by the end of the month. He asked for "cool heads under warm roofs", which drew whistles.

The teachers' union wants Bonnici to be heard by a committee of parliament. Two doctors from Mater Dei hospital offered to X-ray anybody who taught in the nine schools.
---

=== paragraphs of another paper's within a report
partly
copied: He was born in + His first novel
---
Djiboutian novelist wins Prix du Levant

By Anne Delorme, Agence France-Presse

PARIS - The Djiboutian writer Idriss Waberi was awarded the Prix du Levant on Tuesday for a novel that is told by a railway.

He was born in Ali Sabieh in 1965, the son of a pointsman, and learnt to read from timetables.

His first novel, The Salt Convoy, was turned down by 22 publishers before a printer in Lyon brought out 300 copies of it on credit.

The prize is worth 50,000 euros.
---
A railway that says I

Review by Simon Archer

Some narrators are unreliable; this one is merely late. In Idriss Waberi's new novel, the line from Djibouti to Addis Ababa tells its own life, from the first sleeper to the last scrap dealer, in a voice of rust and gossip.

It could have been a gimmick. For some forty pages one fears that it is.

^4

^5

In the third part a viaduct confesses, and suddenly one is moved. Who laid these stones, who lies under them? Waberi lets the bolts count the dead.

The translation is nimble, if too fond of the word "clatter". I missed my stop while reading, which is the highest praise I know.
---

=== a shared quotation, and reporters of their own
independent
open: "If they want the tree
---
Bulgarian villagers chain themselves to plane tree

Plovdiv, 4 June 2021

A tree under which Ottoman and Russian officers are said to have signed a truce in 1878 will not be felled this week after all.

About sixty people of Hisarya spent the night around the plane tree, some of them with bicycle chains around their waists.

"If they want the tree, they will have to saw through my mother-in-law first," said Stoyan Petkov, a plumber.

The road agency needs the ground for a roundabout. It said that it would speak to the villagers, "but not for ever".
---
Roundabout versus plane tree: a village digs in

Sofia Weekly

By Elena Dimitrova

Hisarya. They brought soup, and a dog, and an accordion. By midnight it felt like a wedding at which nobody got married.

The plumber's joke had gone round the world by the morning: "If they want the tree, they will have to saw through my mother-in-law first," Stoyan Petkov had told a radio reporter, and the mother-in-law, Ginka, 79, gave interviews with the chain on.

It is older than the road, she says. It is older than the country.

A botanist gives the tree another two hundred years, if it is watered. Engineers give it until Monday.
---

=== a shared quotation, and reporters of their own
independent
open: "We flew over
---
Amazon fires largest for fifteen years, satellite data show

MANAUS, Brazil (Reuters) - More than 9,000 square kilometres of rainforest burned in August, the most for that month since 2010, Brazil's space agency said on Thursday.

"We flew over it for forty minutes and never saw the end," Environment Minister Taina Caldas told reporters after a flight from Porto Velho.

She blamed land thieves who set fires so as to sow grass. The army has sent 1,700 men.
---
Minister in tears after flight over burning forest

By Paulo Siqueira, Porto Velho

Taina Caldas came down the steps of the plane with soot on her cuffs. It took her a while before she could speak.

"We flew over it for forty minutes and never saw the end," the minister said then. Behind her, the sun hung in the smoke like a coin.

According to the space agency, a surface as big as Cyprus went up in flames in August alone; there has not been such a month since 2010.

Soldiers, 1,700 of them, are digging firebreaks. In Porto Velho the schools hand out wet cloths.

Ranchers deny any guilt. It was lightning, says their spokesman, in a month in which no thunderstorm was recorded.
---

=== the same figures from the same office
independent
---
Inflation in Canada slows to 2.7 percent

OTTAWA, April 16 (Reuters) - Canada's annual inflation rate slowed to 2.7 percent in March from 2.9 percent in February, Statistics Canada said on Tuesday.

Analysts had expected 2.8 percent. Rents rose by 8.5 percent, petrol by 4.5 percent.

The figure makes a first cut in interest rates in June more likely, said Andrew Grantby, an economist at Dominion Bank.

The Canadian dollar fell to 1.38 against its American sister.
---
Rent up, chicken down: what Canadians paid in March

Consumer page

Good news for the barbecue: chicken was cheaper in March than a year before. Bad news for whoever does not own the balcony it stands on: rents went up 8.5 percent.

All in all, prices were 2.7 percent higher, after 2.9 percent in February, the statisticians in Ottawa reported yesterday.

Drivers paid 4.5 percent more at the pump. Air fares rose, those for phones fell once again.

Most banks now bet on the summer for lower interest. Dominion Bank even names the month: June.
---

=== the same figures from the same office
independent
---
Census finds 1.2 million Bhutanese fewer than thought

Thimphu: Bhutan has 640,000 inhabitants, the national statistics bureau announced on Friday, almost exactly as many as ten years ago.

In the age group between 20 and 30, one in six lives abroad, mostly in Australia. The number of births fell below 7,000.

"We are exporting our future," said the director, Sonam Choden.

The government will pay for a third child.
---
Where have all the young Bhutanese gone?

By Karma Lhendup, Perth

There are more masked dancers in Perth than in Paro, people joke here, and it is hardly a joke any more.

The count that was published at home on Friday puts numbers to the feeling. One Bhutanese in six between twenty and thirty has left. Women bore fewer than 7,000 children last year. The population stands at 640,000, where it stood a decade back.

In the community hall of Cannington, Dorji Wangmo, a nurse, wires money to her parents for a man to pick their apples. He is from India.

A bonus for third children? She laughs. She would like to meet the first one's father.
---

=== a follow-up with the background of the day before
independent
copied: The airline flies
---
Pilots of Air Zambezi walk out over unpaid wages

Harare Observer, 9 May 2018

Pilots of Air Zambezi stopped work on Wednesday because they had not been paid since February.

Eleven flights were cancelled, and 900 passengers were stranded at Harare and Victoria Falls.

The airline flies to nine towns in Zimbabwe and Zambia with four Embraer jets, two of which are waiting for spare parts.

Chief executive Grace Moyo asked the pilots to "think of the tourists".
---
Air Zambezi pays two months' wages, planes take off again

Harare Observer, 10 May 2018

Air Zambezi was back in the air on Thursday after a night of talks in the hangar.

The pilots accepted wages for two of the three months they are owed. A government fund lent the money, their leader, Tawanda Chirwa, said.

Moyo, the chief executive, served the first passengers with sparkling wine. It was eight in the morning.

The airline flies to nine towns in Zimbabwe and Zambia with four Embraer jets, two of which are waiting for spare parts.
---

=== a follow-up with the background of the day before
independent
copied: Clashes between
---
Cattle raiders kill eleven in Turkana

NAIROBI, 21 March (Reuters) - Raiders with rifles killed eleven herdsmen in north-western Kenya on Tuesday night and drove off 600 cattle, police said.

The attackers came across the border from South Sudan, the county commissioner, Peter Ekai, said.

Clashes between herders over pasture and water have killed more than 300 people in the region since the rains failed in 2020.
---
Kenya sends helicopters after cattle thieves

NAIROBI, 23 March (Reuters) - Two army helicopters on Thursday followed the tracks of some 600 stolen cattle towards the border with South Sudan.

Soldiers found 200 of the animals abandoned in a dry river bed, the ministry of defence said. There was a shoot-out in which a ranger was wounded.

Elders of both peoples are to meet at Lokichoggio on Saturday to bury the eleven dead and to talk of cattle as compensation.

Clashes between herders over pasture and water have killed more than 300 people in the region since the rains failed in 2020.
---

=== a template filled in anew
unrelated
---
Weather for Thursday: rain from the west

Thursday, 11 October 2018

A low over the Irish Sea will bring rain to all parts of the country by the evening.

It will be dry at first in the east, with some sunshine on the coast. Highs of 12 to 15 degrees.

Winds from the south-west, fresh to strong, with gales in the mountains.

Outlook: showers on Friday, drier at the weekend.
---
Weather for Monday: fog and sunshine

Monday, 15 October 2018

A high over the North Sea will bring sunshine to most parts of the country by noon.

It will be foggy at first in the west, with some drizzle on the coast. Highs of 14 to 17 degrees.

Winds from the south-east, light to moderate, with calm in the mountains.

Outlook: sunshine on Tuesday, cooler from Wednesday.
---

=== a template filled in anew
unrelated
---
Meridian Oil reports third-quarter profit of 412 million dollars

HOUSTON, Oct 28 - Meridian Oil Corp. (MDO) on Thursday reported third-quarter earnings of 412 million dollars.

The Houston-based company said it had net income of 2.11 dollars per share. Earnings, adjusted for one-time gains, were 1.98 dollars per share.

The results beat Wall Street expectations. The average estimate of nine analysts was for earnings of 1.87 dollars per share.

Meridian Oil shares have climbed 31 percent since the beginning of the year.
---
Castleton Foods reports second-quarter loss of 38 million dollars

CHICAGO, July 27 - Castleton Foods Inc. (CSF) on Tuesday reported a second-quarter loss of 38 million dollars.

The Chicago-based company said it had a net loss of 44 cents per share. Losses, adjusted for restructuring costs, were 12 cents per share.

The results missed Wall Street expectations. The average estimate of five analysts was for earnings of 3 cents per share.

Castleton Foods shares have fallen 9 percent since the beginning of the year.
---

=== two of a kind in one place
unrelated
---
Man dies in motorcycle crash on A12

A man of 34 has died after his motorcycle left the A12 near Ipswich and hit a tree, Suffolk Police said.

The crash happened at about 6.15 am on Sunday near the Copdock roundabout. The rider was pronounced dead at the scene.

The road was closed for five hours. Officers want to hear from anyone who saw a blue Yamaha before the crash.
---
Woman hurt in lorry crash on A14

A woman of 61 has been seriously hurt after her car left the A14 near Stowmarket and hit a parked lorry, Suffolk Police said.

The crash happened at about 9.40 pm on Wednesday near the Haughley junction. The driver was flown to hospital in Cambridge.

The road was closed for two hours. Officers want to hear from anyone with film from a dashboard camera.
---

=== two of a kind in one place
unrelated
---
Vanuatu parliament ousts prime minister

Port Vila, 5 September 2023

The parliament of Vanuatu removed Prime Minister Silas Tarileo from office on Tuesday by a vote of 27 to 25.

Tarileo had fallen out with two ministers over the sale of passports.

His successor is to be elected on Thursday. It will be the third within a year.

"We change our prime ministers as others change their shirts," said the speaker, Jean Bule.
---
Vanuatu court restores dismissed prime minister

Port Vila, 17 October 2023

The Court of Appeal of Vanuatu put Prime Minister Silas Tarileo back into office on Tuesday after finding that the vote against him had been short of a majority.

Parliament has 52 seats, of which 27 are needed; one deputy had voted from hospital by telephone.

Tarileo's successor, Moses Kalsakau, said that he would respect the ruling and go fishing.

The speaker, Jean Bule, has called the house together for Friday.
---

=== a story and the answer to it
independent
open: "a shop window
---
Auditor calls Botswana's diamond fund "a shop window"

Gaborone Ledger, 3 June 2019

Botswana's auditor general, Kagiso Molefe, said on Monday that a fund meant to save diamond money for later generations was "a shop window with nothing behind it".

Of the 500 million dollars which had been paid in since 2011, she found 38 million. The rest had been lent to ministries without a date for its return.

The fund should be closed or put under the central bank, her report says.
---
Finance minister of Botswana defends diamond fund

Gaborone Ledger, 4 June 2019

Not a single pula has been lost, Finance Minister Tebogo Kgosi told parliament on Tuesday, a day after the auditor general had called the fund for future generations "a shop window with nothing behind it".

The loans to ministries paid for a dam and two power lines, Kgosi said, "and future generations will drink and switch on the light".

He accused Kagiso Molefe of having counted coins in a purse and overlooked the house.

The opposition wants the auditor to appear in person.
---

=== a story and the answer to it
independent
---
Greek islanders accuse navy of sinking their boats

RHODES, Greece (AP) - Sponge divers of the island of Kalymnos accused the navy on Saturday of having sunk three of their boats during an exercise at night.

The boats had been at anchor in a bay that was not on the list of closed waters, the divers' lawyer, Manolis Kampouris, said.

Nobody was on board. A prosecutor in Kos has opened an inquiry.
---
Navy denies having sunk sponge boats off Kalymnos

ATHENS (AP) - The Greek navy on Sunday rejected an accusation by sponge divers that its ships had sunk three boats off the island of Kalymnos.

No shot had been fired within twelve miles of the bay, it said, and the log-books could be inspected.

A winter storm was the likelier culprit, according to the harbour master of Kos. Kampouris, who speaks for the divers, said that there had been no wind.
---
`,
)
