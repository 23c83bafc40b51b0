import { readArticlePairs } from '../read-article-pairs'

/** The last fifth: rewritten almost wholly, half taken over, or alike because the matter allows no other words. */
export const ARTICLES_WEAK = readArticlePairs(
  'copies/articles-weak',
  `
=== spun in nearly every word
copy
---
Fire destroys market in Dhaka

A fire destroyed a market in the old part of Dhaka early on Tuesday and left thousands of traders without a livelihood a week before the end of Ramadan.

Nobody died, but eight firefighters were treated for burns. Helicopters scooped up water from a lake nearby.

The market had been declared unsafe four years ago. Its owners had hung up a notice and gone on collecting rent.

"My whole life was in bales," said a seller of saris, Nasima Begum.

The government promised the traders loans without interest.
---
Blaze guts Dhaka bazaar

A blaze gutted a bazaar in Dhaka's old quarter in the early hours of Tuesday, leaving thousands of merchants with no source of income one week ahead of the close of Ramadan.

No one was killed, yet eight fire personnel received treatment for burn injuries. Choppers drew water out of a nearby lake.

The bazaar was deemed dangerous four years back. The proprietors put up a sign and kept on gathering rent.

"My entire life was in bales", stated Nasima Begum, a sari vendor.

Authorities pledged interest-free loans for the merchants.
---

=== spun in nearly every word
copy
---
Glacier in Kyrgyzstan gives back Soviet plane

A glacier in Kyrgyzstan has released the wreck of a Soviet plane that vanished in 1974 with seven geologists and a goat on board.

A herdsman found a wing in July, and later a boot, a samovar and a bag of letters that could still be read.

The ministry of emergencies will try to find the families. One letter begins with the words: "Dear Valya, it is cold but the goat is in good spirits."

The glacier loses about 20 metres a year. Scientists expect that it will be gone by 2060.
---
Soviet aircraft emerges from Kyrgyz ice

Wreckage of a Soviet aircraft which disappeared in 1974 carrying seven geologists plus a goat has come out of a glacier in Kyrgyzstan.

In July a shepherd discovered a wing, followed by a shoe, a samovar and a sack of still legible letters.

The emergencies ministry is going to attempt to trace the relatives. "Dear Valya, it is cold but the goat is in good spirits", one letter starts.

Each year the glacier shrinks by some 20 meters. Researchers believe it is going to vanish by 2060.
---

=== half of a long report
copy | origin: first
---
The last ferryman of the Sepik

By Julie Kaupa

ANGORAM, Papua New Guinea, Nov 2 (AFP) - Every morning at five, Benjamin Sangi pushes a canoe of eleven metres into the brown water of the Sepik. It is the last that still crosses for money without an engine.

He is 70 and has been doing it since he was 14. The fare was a coconut then; it is two kina now, or a coconut.

On this day he has six passengers: a midwife, two schoolchildren, a man with a mattress and a couple who are not speaking to each other.

Upstream, a company from Australia wants to dig for copper and gold. Its dam would hold back water with the tailings of forty years.

Twenty-eight chiefs have signed a declaration against the mine. They call the river their mother and have gone to court on her behalf.

The company says that the dam would stand an earthquake of magnitude eight. It has promised a road, a school and 2,000 jobs.

Sangi has been asked to sign too, by both sides. "I cross," he told them. "That's all I do, I cross."

The government is to decide in March. Ministers have said both that they would listen to the chiefs and that the country needs the money.

In the evening the couple return, on opposite ends of the canoe. He takes one coconut from each.
---
Chiefs of the Sepik go to court against a mine

7 November

Upstream of Angoram, on the great river of Papua New Guinea, a company from Australia wants to dig for copper and gold. Its dam would hold back water with the tailings of forty years.

^7-8

^10
---

=== half of a long report
copy | origin: first
---
Cloned wheat from Aleppo seed bank stands up to fly

RABAT (Reuters) - Wheat bred from seeds that were rescued from a bank in Aleppo during the war resists an insect that destroys a third of Morocco's harvest, breeders said on Monday.

The insect, the Hessian fly, lays its eggs in the blades. In fields near Meknes, the new wheat lost two percent of its plants and the old one 36.

The seeds came from a wild grass that was collected in 1987 beside a road in Idlib. The place is now a camp.

In 2014, workers drove 150,000 samples across the border to Lebanon and Morocco in lorries without number plates.

"They saved what we did not know we would need," said Zineb Alaoui, who leads the breeding.

Farmers will be given the seed next autumn. Makers of insecticide have not been heard on the matter.
---
War-rescued seeds may save Morocco's bread

We have written before about the night convoys that carried Syria's seeds to safety. Now they are bearing fruit, or at least grain.

Wheat bred from the seeds resists an insect that destroys a third of Morocco's harvest, breeders said on Monday. In fields near Meknes, it lost two percent of its plants and the old one 36.

The seeds came from a wild grass that was collected in 1987 beside a road in Idlib, now the site of a camp.

"They saved what we did not know we would need," said Zineb Alaoui, who leads the breeding. Farmers will be given the seed next autumn.

Our garden columnist, for one, will be planting a row. She lost her whole rye in 2019, though to a goat.
---

=== a summary that keeps the sentences
copy | origin: first
---
Georgia's wine growers look east again

TBILISI, Sept 30 (Reuters) - Georgia sold 118 million bottles of wine abroad last year, more than ever since independence, and seven in ten of them went to Russia, according to the national wine agency.

That worries those who remember 2006. Russia banned Georgian wine then, officially because of pesticides, and every second cellar went bankrupt within two years.

The growers learnt to make better wine, and found buyers in Poland, China and Japan. Prices doubled.

Since 2022, however, the easy customer has come back. "A Russian buys by the lorry and pays at the gate," said Zurab Lomidze, who grows saperavi near Telavi.

The government has no plan to reduce the share. The opposition says that it does not want one.

Lomidze keeps a bottle of 2006 on his desk, unopened. "That one is for remembering," he said.
---
Seven in ten Georgian bottles go to Russia

Georgia sold 118 million bottles of wine abroad last year, and seven in ten of them went to Russia, according to the national wine agency. That worries those who remember 2006, when Russia banned Georgian wine.

"A Russian buys by the lorry and pays at the gate," said Zurab Lomidze, a grower near Telavi. The government has no plan to reduce the share.
---

=== a summary that keeps the sentences
copy | origin: first
---
Paralympic swimmer sues over seat on plane

12 March 2025

A Paralympic swimmer from Uruguay is suing an airline because it made her crawl to her seat, her lawyer said on Wednesday.

Florencia Abreu, 27, who has no legs, was flying from Madrid to Montevideo in January after a race. The narrow wheelchair for the aisle had been left behind in another plane.

The crew told her that the flight could not wait. She went 22 rows on her hands.

"I have swum eleven medals with these arms," she said. "They were not made for carpets."

The airline, Iberoamericana, offered her 20,000 miles. It has since apologised and says that every plane will carry two such chairs from July.

The case will be heard in May. Abreu asks for one euro and for the crew to be trained.
---
Swimmer without legs sues airline over crawl to seat

13 March 2025

A Paralympic swimmer from Uruguay, Florencia Abreu, 27, is suing an airline because it made her crawl 22 rows to her seat on her hands. The narrow wheelchair for the aisle had been left behind in another plane, and the crew told her that the flight could not wait.

The airline, Iberoamericana, offered her 20,000 miles and has since apologised. Abreu asks for one euro and for the crew to be trained.
---

=== a third taken over, on both sides of the line
partly
copied: The rocks were + Geologists believe
---
Rocks from far side of Moon are younger than thought

BEIJING (AFP) - Rocks which a Chinese probe brought back from the far side of the Moon are only 2.8 billion years old, according to a study published on Friday.

The rocks were scooped up in June from a crater near the south pole, where no probe had landed before.

Geologists believe that the far side cooled a billion years earlier than the near one. The new find puts this in doubt.

The samples weigh less than two kilograms altogether.
---
What the Moon hides behind its back

By our science editor

The Moon is rude: it only ever shows us one side. What it keeps behind its back has now got a date.

Two teams, in Beijing and in Guangzhou, measured lead in grains no thicker than a hair. They worked in rivalry and came to the same 2.8 billion years.

The rocks were scooped up in June from a crater near the south pole, where no other probe had ever landed. Geologists believe the far side cooled about a billion years earlier than the near one.

Can both be true? Yes, says Lena Fischbach of Bern, if there was a pocket of radioactive heat. No, says her neighbour in the next office.

The heat-pocket party will have to explain why the soil shows so little potassium. Its opponents must explain the lava.
---

=== a third taken over, on both sides of the line
partly
copied: Campaigners say + a trader who is found
---
Somaliland bars women from market at night

HARGEISA (Reuters) - The mayor of Hargeisa has ordered women who sell tea and khat to leave the market by eight in the evening.

Campaigners say the order will cost 6,000 women the best hours of their day. Some have put up lanterns in protest.

Under the law of the city, a trader who is found after hours pays 50,000 shillings.

The mayor, Abdikarim Moge, spoke of safety.
---
Tea by lantern light

Hodan Warsame visited the market of Hargeisa

At ten to eight Sahra Jama blows on her coals. In ten minutes she will be an offender.

Campaigners say the mayor's order will cost some 6,000 women the best hours of their day. Sahra does not campaign; she has four sons and a kettle.

Ten past eight. A policeman comes, and orders. Two sugars, he says.

Under city law, a trader who is found after hours must pay 50,000 shillings, about six dollars. The policeman pays for his tea and is gone.

"He has a mother," says Sahra. The lanterns, thirty or so, sway a little in the wind. From across the square one hears the men, who may stay as long as they please.
---

=== the minutes of one event
independent
open: "I shall not
---
Speaker of Nepal's parliament resigns after slap

KATHMANDU, Feb 11 (Reuters) - The speaker of Nepal's parliament resigned on Tuesday, a day after a deputy had slapped him during a debate about fertiliser.

"I shall not sit in a chair where I can be hit and cannot hit back," Hari Prasad Koirala told the house.

The deputy, Sunita Rai of the Maoist Centre, said she was sorry for the slap but not for the reason.

Parliament elects a new speaker on Sunday.
---
Nepal: slapped speaker steps down

11 February. By our correspondent in Kathmandu

The speaker of the Nepalese parliament, Hari Prasad Koirala, stepped down on Tuesday. On Monday, a deputy had slapped him in a debate about fertiliser.

"I shall not sit in a chair where I can be hit and cannot hit back," Koirala said to the deputies.

Sunita Rai, the Maoist who struck him, regretted the slap, though not its reason.

A successor will be elected by parliament on Sunday.
---

=== the minutes of one event
independent
---
Hamburg draw 1-1 with Kiel after late penalty

Hamburg and Kiel drew 1-1 in the northern derby on Saturday.

Fiete Arp put Kiel ahead in the 23rd minute with a volley from 20 metres. Robert Glatzel equalised from the spot in the 89th.

The referee had looked at a handball by Marco Komenda on the screen for three minutes.

Hamburg remain third, Kiel are now seventh.
---
Glatzel saves a point for Hamburg

A penalty in the 89th minute by Robert Glatzel saved Hamburg a 1-1 draw with Kiel on Saturday.

Kiel had led since the 23rd minute, when Fiete Arp struck a volley from 20 metres.

Marco Komenda touched the ball with his hand, and the referee needed three minutes in front of the screen.

Kiel fall to seventh; Hamburg stay third.
---

=== long quotations of one speech
independent
open: "I ask you + "They were
---
King of Tonga apologises to islanders moved in 1950s

NUKU'ALOFA, July 4 - King Siaosi of Tonga on Friday apologised to the descendants of 340 people who were moved from the island of Tofua in 1957 to make room for copra.

"I ask you to forgive the Crown, which took your island and left you a promise," he said in a speech to parliament. "They were told they could go home after two harvests, and nobody ever told them otherwise."

The government will pay for a ship twice a year. Families may build on the island again.
---
Tofua families weep as king says sorry after 68 years

By Mele Fonua

Sione Taufa had brought a stone from Tofua, which his grandfather had carried away in a sock. He held it up when the king began to speak.

"I ask you to forgive the Crown, which took your island and left you a promise," Siaosi said. The old women in the gallery had their fans before their faces.

"They were told they could go home after two harvests, and nobody ever told them otherwise." With that he sat down, and did not wait for applause.

Two ships will go each year. Taufa wants to be on the first, with the stone.
---

=== long quotations of one speech
independent
open: "This pipe + "I do not
---
Ex-minister admits taking pipe of gold

LIMA (AP) - A former minister of mines admitted in court on Monday that he had accepted an organ pipe of gold from a company that wanted a permit.

"This pipe was given to me as a reading lamp, and I used it as a reading lamp," Ernesto Larrea said. He could not say where the bulb was.

"I do not know what gold looks like, I am a lawyer," he told the prosecutor. People laughed.

Larrea, 71, faces eight years in prison. The trial goes on.
---
Laughter in court over golden lamp

Our court reporter in Lima

Judge Rosaura Benites had to call for silence three times on Monday.

First Ernesto Larrea, once in charge of all mines of Peru, explained his present: "This pipe was given to me as a reading lamp, and I used it as a reading lamp."

Then the prosecutor put it on the table, all eleven kilograms of it, and asked what it might be made of. "I do not know what gold looks like, I am a lawyer," the accused replied.

The judge looked for a switch. There was none.

A jeweller will testify today.
---

=== one outlet's figures, a month apart
unrelated
---
Rice stocks in Indonesia fall to 1.2 million tonnes

JAKARTA, Feb 5 (Reuters) - Rice stocks held by Indonesia's state food agency fell to 1.2 million tonnes at the end of January from 1.4 million a month earlier, its director said on Monday.

The agency plans to import 500,000 tonnes from Thailand and Vietnam before the start of Ramadan.

The price of rice of medium quality stood at 14,300 rupiah a kilogram, up 4 percent on the month.

Harvests have been delayed by the weather phenomenon El Nino.
---
Rice stocks in Indonesia rise to 1.9 million tonnes

JAKARTA, May 6 (Reuters) - Rice stocks held by Indonesia's state food agency rose to 1.9 million tonnes at the end of April from 1.3 million a month earlier, its director said on Monday.

The agency plans to buy 900,000 tonnes from farmers in Java and Sulawesi before the end of the harvest.

The price of rice of medium quality stood at 13,100 rupiah a kilogram, down 6 percent on the month.

Harvests have been helped by late rains.
---

=== one outlet's figures, a month apart
unrelated
open: Judge Teresa Nogueira said
---
Three jailed in Macau for running illegal bets on snails

Macau Tribune

A court in Macau has jailed three men for between two and four years for running illegal bets on races of snails.

The ringleader, Ho Wai-kit, was given four years. He must also hand over 1.1 million patacas.

Judge Teresa Nogueira said that gambling outside the licensed casinos harmed the good name of the city.

The men have twenty days to appeal.
---
Two jailed in Macau for running illegal bets on crickets

Macau Tribune

A court in Macau has jailed two women for between one and three years for running illegal bets on fights of crickets.

The ringleader, Lam Sok-fan, was given three years. She must also hand over 640,000 patacas.

Judge Teresa Nogueira said that gambling outside the licensed casinos harmed the good name of the city.

The women have twenty days to appeal.
---

=== live notes against the finished report
copy | origin: second
---
Volcano disrupts flights in Bali

Denpasar airport closed on Thursday because of ash from Mount Agung. 112 flights were cancelled, 16,000 travellers are stuck.

The ash cloud rose to 7,000 metres, the volcanology centre said. Villages within six kilometres of the crater have been cleared.
---
Ash from Mount Agung closes Bali airport

DENPASAR, Indonesia (Reuters) - The airport of Bali's capital, Denpasar, was closed on Thursday because of ash from Mount Agung. Airlines cancelled 112 flights, and 16,000 travellers were stuck.

The ash cloud rose to 7,000 metres, the volcanology centre said. Villages within six kilometres of the crater have been cleared, and 900 people slept in a sports hall.

"We were told two days, so we bought ten noodles," said a Swedish student, Elsa Nyman, who was sitting on her surfboard.

The volcano killed more than a thousand people in 1963. It last erupted in 2019.
---

=== live notes against the finished report
copy | origin: second
---
Maltese MP resigns

Valletta, 8 June. The deputy Rita Cassar resigned her seat on Thursday after a newspaper had published messages in which she asked a developer for a kitchen.

Cassar denies having done anything wrong. "I asked for a quotation, not for a kitchen," she wrote to the speaker.
---
Maltese deputy resigns over kitchen

VALLETTA (AFP) - Maltese deputy Rita Cassar resigned her seat on Thursday after a newspaper had published messages in which she asked a property developer for a kitchen.

Cassar, 49, a member of the planning committee, denied having done anything wrong. "I asked for a quotation, not for a kitchen," she wrote to the speaker.

The developer, Angelo Brincat, built two hotels for which the committee had lifted a limit on height.

Police said that they were reading the messages with interest.
---
`,
)
