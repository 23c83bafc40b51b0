import { readSentencePairs } from '../read-sentence-pairs'

/** Pairs of sentences that need care: several words changed in a copy, or only one, which changes everything. */
export const SENTENCES_MEDIUM = readSentencePairs(
  'copies/sentences-medium',
  `
# spun with synonyms
The foreign minister of Kenya said on Wednesday that talks with Somalia over the maritime border would begin soon in Djibouti.
  copy: The foreign minister of Kenya stated on Wednesday that discussions with Somalia over the maritime frontier would start soon in Djibouti.

Russia has asked the international community to help clear mines from the harbour before the winter storms begin.
  copy: Russian Federation has asked the worldwide community to assist in clearing mines from the harbour before the winter storms start.

Officials said the floods had destroyed at least 700 homes in the valley and killed thousands of cattle, sheep and goats.
  copy: Authorities said the floods had ruined at least 700 houses in the valley and killed thousands of cows, sheep and goats.

The company plans to cut a tenth of its staff and sell its head office in Dublin as it struggles with falling demand for printers.
  copy: The firm intends to cut a tenth of its workforce and sell its headquarters in Dublin as it grapples with falling demand for printers.

Scientists say the big fish, which can live for 120 years, is in danger because it is often caught by accident in shrimp nets.
  copy: Researchers say the large fish, which can live for 120 years, is under threat because it is frequently caught by accident in shrimp nets.

The lawyer for the accused told the court that her client had been held for nine days without being allowed to call his family.
  copy: The attorney for the defendant told the court that her client had been held for nine days without being permitted to phone his relatives.

Thousands of doctors in Peru went on strike on Tuesday to demand better pay and more beds for patients in the country's rural clinics.
  copy: Thousands of physicians in Peru walked off the job on Tuesday to demand higher wages and more beds for patients in the nation's rural clinics.

The US president is expected to visit Vietnam next month in an attempt to improve trade ties between the two countries.
  copy: The American president is expected to travel to Vietnam next month in a bid to boost trade ties between the two nations.

# clauses in another order
After the referee had looked at the pictures for almost four minutes, the goal was given and Olympiakos were through to the last eight.
  copy: The goal was given and Olympiakos were through to the last eight after the referee had looked at the pictures for almost four minutes.

The museum in Cairo will hand back two bronze statues because experts proved that they had been dug up illegally in Sudan, its director said.
  copy: Its director said the museum in Cairo will hand back two bronze statues because experts proved that they had been dug up illegally in Sudan.

If parliament turns the treaty down again, Chancellor Ilse Brandauer will call an election in the autumn, two of her aides said on Monday.
  copy: Chancellor Ilse Brandauer will call an election in the autumn if parliament turns the treaty down again, two of her aides said on Monday.

On Sunday in the southern city of Basra, a crowd set fire to the offices of the water company after taps had been dry for a week.
  copy: A crowd set fire to the offices of the water company in the southern city of Basra on Sunday after taps had been dry for a week.

# an apposition dropped
Teresa Quiroga, a former judge who has led the commission since 2018, said the files had been found in a cellar beneath the ministry.
  copy: Teresa Quiroga said the files had been found in a cellar beneath the ministry.

The Svalbard seed vault, a store dug deep into an Arctic mountain, took in 21,000 new samples of barley and beans this week.
  copy: The Svalbard seed vault took in 21,000 new samples of barley and beans this week.

Tanzania's opposition leader, Joseph Mwakyusa, was arrested at the airport on his return from a meeting with exiles in Nairobi.
  copy: Joseph Mwakyusa was arrested at the airport on his return from a meeting with exiles in Nairobi.

# an apposition added
Hyundae Marine said it would scrap eleven of its oldest bulk carriers rather than fit them with cleaner engines.
  copy: Hyundae Marine, South Korea's third-largest shipping line, said it would scrap eleven of its oldest bulk carriers rather than fit them with cleaner engines.

Obiageli Eze accused the state oil company of hiding the size of a spill that blackened mangroves along 40 kilometres of the Bonny river.
  copy: Obiageli Eze, a campaigner who won a Goldman prize in 2016, accused the state oil company of hiding the size of a spill that blackened mangroves along 40 kilometres of the Bonny river.

The vaccine protected four in five infants against malaria for a year when it was given just before the rains.
  copy: The vaccine, which was developed in Oxford and is made in Pune, protected four in five infants against malaria for a year when it was given just before the rains.

# the beginning cut off
Speaking to supporters in the rain outside the courthouse, Ferrand said that the verdict was a victory for every tenant who had been evicted without notice.
  copy: Ferrand said that the verdict was a victory for every tenant who had been evicted without notice.

But in a sign of how far the two sides still are from a truce, rebels shelled the airport of Goma on Friday for the third time in a week.
  copy: Rebels shelled the airport of Goma on Friday for the third time in a week.

# a long end cut off
The government will pay farmers 90 dollars for each hectare of peat bog that they flood again, a scheme that Denmark tried out on a smaller scale in 2021 and that critics call a subsidy for the largest landowners.
  copy: The government will pay farmers 90 dollars for each hectare of peat bog that they flood again.

Inspectors found traces of salmonella in the factory's cooling system in May, six weeks before the first children fell ill, according to a report that the regional prosecutor made public on Monday.
  copy: Inspectors found traces of salmonella in the factory's cooling system in May, six weeks before the first children fell ill.

# one cut in two
The bus plunged from a mountain road near Abbottabad in thick fog on Saturday night and came to rest on its roof in a stream 60 metres below.
  copy: The bus plunged from a mountain road near Abbottabad in thick fog on Saturday night. It came to rest on its roof in a stream 60 metres below.

Chile's health ministry has bought 90,000 doses of a pill against hepatitis C and will give them free of charge to anyone who asks before Christmas.
  copy: Chile's health ministry has bought 90,000 doses of a pill against hepatitis C. It will give them free of charge to anyone who asks before Christmas.

# two made into one
Archbishop Okoro left Vatican City on Friday without speaking to reporters. He is expected to be questioned by investigators in Abuja next week.
  copy: Archbishop Okoro left Vatican City on Friday without speaking to reporters and is expected to be questioned by investigators in Abuja next week.

Ruiz broke the world record for the 800 metres indoors in Birmingham. She had set the old one herself in Liévin last year.
  copy: Ruiz broke the world record for the 800 metres indoors in Birmingham, having set the old one herself in Liévin last year.

# the attribution moved or changed
According to the police chief, the gunman bought both rifles legally and had practised at a range outside Tampere in the week before the attack.
  copy: The gunman bought both rifles legally and had practised at a range outside Tampere in the week before the attack, the police chief said.

Interpol said on Thursday that it had found 1,300 stolen violins and violas in a warehouse near Antwerp.
  copy: Interpol has found 1,300 stolen violins and violas in a warehouse near Antwerp, the BBC reported, citing a statement.

# words changed, order kept
The Hungarian parliament voted late on Tuesday to raise the retirement age for judges, a step that the European Commission had asked it not to take.
  copy: Hungary's parliament voted on Tuesday night to raise judges' retirement age, a step which the European Commission had asked it not to take.

Some 40 percent of the world's coffee is grown by families that own less than two hectares of land, the report says.
  copy: About 40% of the world's coffee is grown by families who own under two hectares of land, says the report.

The actor, 54, was found dead in his flat in Brooklyn on Monday by a neighbour who had not seen him for several days.
  copy: The 54-year-old actor was found dead in his Brooklyn apartment on Monday by a neighbor who hadn't seen him for several days.

Gold will not be accepted as collateral by the bank from 1 January 2020, when new rules on the origin of metals come into force.
  copy: Gold won't be accepted as collateral by the bank from Jan. 1, 2020, when new rules on the origin of metals come into force.

# a name written out
The WHO has sent 20 tonnes of saline drips to Hodeidah, where cholera has filled the hospitals for a second summer.
  copy: The World Health Organization has sent 20 tonnes of saline drips to Hodeidah, where cholera has filled the hospitals for a second summer.

The UN envoy said the two generals had agreed to let lorries with flour through to El Obeid once the rains stop.
  copy: The United Nations envoy said the two generals had agreed to let trucks with flour through to El Obeid once the rains stop.

# other figures
A car bomb killed 12 people and wounded 31 outside a police station in the eastern city of Jalalabad on Sunday, officials said.
  not: A car bomb killed 20 people and wounded 64 outside a police station in the eastern city of Jalalabad on Sunday, officials said.

The ministry of finance expects the economy to grow by 3.1 percent this year and by 2.4 percent next year.
  not: The ministry of finance expects the economy to grow by 1.7 percent this year and by 2.9 percent next year.

Taiwan's defence ministry said 9 Chinese aircraft had crossed the median line of the strait in the past 24 hours.
  not: Taiwan's defence ministry said 27 Chinese aircraft had crossed the median line of the strait in the past 24 hours.

The unemployment rate rose to 7.9 percent in March from 7.6 percent in February, the national statistics office said.
  not: The unemployment rate rose to 8.2 percent in June from 8.0 percent in May, the national statistics office said.

# a formula on another day
London's FTSE 100 closed up 0.4 percent on Tuesday, led by miners and banks.
  not: London's FTSE 100 closed up 0.7 percent on Friday, led by oil companies and banks.
  under: March 5, 2019 / March 8, 2019

Internazionale beat Sassuolo 2-1 at San Siro on Saturday to go three points clear at the top of Serie A.
  not: Internazionale beat Cagliari 1-0 at San Siro on Sunday to go five points clear at the top of Serie A.

The spokesman for the ministry of defence declined to comment on the reports when he was reached by telephone on Monday.
  not: The spokesman for the ministry of health declined to comment on the reports when he was reached by telephone on Thursday.

The hearing was adjourned until 14 May and the defendant was remanded in custody.
  not: The hearing was adjourned until 3 September and the defendant was released on bail.

# negated or turned round
The government of Malawi has accepted the terms of the loan that the fund offered it in April, its spokeswoman said.
  not: The government of Malawi has not accepted the terms of the loan that the fund offered it in April, its spokeswoman said.

Italy accused Malta of leaving a boat with 90 migrants adrift for two days in the sea between the two countries.
  not: Malta accused Italy of leaving a boat with 90 migrants adrift for two days in the sea between the two countries.

Voters in the canton approved the ban on new second homes by 54 percent to 46.
  not: Voters in the canton rejected the ban on new second homes by 54 percent to 46.

The appeals court upheld the conviction of the two bankers on Wednesday and ordered them to pay the costs.
  not: The appeals court overturned the conviction of the two bankers on Wednesday and ordered the state to pay the costs.

# other names
Colombia recalled its ambassador to Venezuela on Monday after soldiers had crossed the border near Arauca in pursuit of smugglers.
  not: Thailand recalled its ambassador to Cambodia on Monday after soldiers had crossed the border near Surin in pursuit of smugglers.

Anna Lindqvist, who won the women's title in 2016, was knocked out in the second round by a qualifier from Serbia.
  not: Mirela Popescu, who won the women's title in 2012, was knocked out in the first round by a qualifier from China.

# background with another content
Guatemala has been in turmoil since October, when prosecutors raided the offices of the electoral tribunal.
  not: Guatemala has been in turmoil since October, when farmers blocked all main roads into the capital.

The disputed islands are claimed by both countries and have been administered by Japan since 1972.
  not: The disputed islands are claimed by both countries and have been occupied by Russia since 1945.

# a long quotation in two frames
"This is not a budget, it is a list of wishes," Deputy Raúl Sandoval said during the debate, and tore up his copy of it.
  not: Opposition deputies booed the minister, and one of them, Raúl Sandoval, mocked the draft: "This is not a budget, it is a list of wishes."

"When the river came through the kitchen door I thought only of the goats," said Hawa Diallo, a widow who farms near Mopti.
  not: In the camp on the hill a widow, Hawa Diallo, recalled the night: "When the river came through the kitchen door I thought only of the goats."

Asked about the leak, coach Marta Soler replied, "People can write what they like, we train at nine tomorrow," and walked out.
  not: Soler cut her briefing short after six minutes. "People can write what they like, we train at nine tomorrow," she said of reports that two players had fallen out.

# one statement in two translations
"We do not need anyone's permission to defend our land," the marshal told the officers in Khartoum.
  not: The marshal told officers in Khartoum that nobody had to allow them to protect their soil.

The bishop wrote that the Church had "closed its eyes for too long" and asked the victims to forgive it.
  not: In his letter the bishop admitted that the Church had "looked away far too long", and begged the victims' pardon.

# a stock phrase
There was no immediate claim of responsibility for the attack.
  not: There was no immediate claim of responsibility for the attack.

The company could not be reached for comment.
  not: The company could not be reached for comment.

# turned into its opposite
The airport of Bergen was closed on Tuesday morning because fog had come in from the sea during the night.
  not: The airport of Bergen was opened again on Tuesday morning because the fog had gone back to the sea during the night.

A judge in Quito ordered the release of the former vice-president on Friday, saying that there was no risk that he would flee.
  not: A judge in Quito ordered the arrest of the former vice-president on Friday, saying that there was a risk that he would flee.

Exports of cut flowers from Ethiopia rose by a fifth in the first half of the year, the growers' association said.
  not: Exports of cut flowers from Ethiopia fell by a fifth in the first half of the year, the growers' association said.

The team doctor said that the striker would be fit in time for the final on Sunday.
  not: The team doctor said that the striker would not be fit in time for the final on Sunday.

# the ends changed over
Sixteen deputies left the Liberal Union on Thursday to join the Farmers' Party, which now has a majority in the lower house.
  not: Sixteen deputies left the Farmers' Party on Thursday to join the Liberal Union, which now has a majority in the lower house.

Uzbekistan will sell electricity to Afghanistan for ten years under a contract signed in Tashkent on Monday.
  not: Afghanistan will sell electricity to Uzbekistan for ten years under a contract signed in Kabul on Monday.

# figures in words that differ
At least three people were killed when a roof gave way at a textile market in Karachi on Monday evening, rescuers said.
  not: At least nine people were killed when a roof gave way at a textile market in Karachi on Monday evening, rescuers said.

The committee voted by eleven to four to hold the next games in Brisbane and not in Ahmedabad.
  not: The committee voted by twelve to three to hold the next games in Ahmedabad and not in Brisbane.

# a place or a month is another
Heavy snow has cut off more than twenty villages in the mountains of northern Albania since Saturday.
  not: Heavy snow has cut off more than twenty villages in the mountains of eastern Bosnia since Saturday.

Sales of new cars in Turkey fell in April for the third month in a row, the association of dealers said on Wednesday.
  not: Sales of new cars in Turkey fell in September for the third month in a row, the association of dealers said on Wednesday.

# an agency's sentence, edited for another paper
Swedish prosecutors have charged a former bank clerk with having copied the account numbers of 14,000 customers onto her shopping lists.
  copy: Prosecutors in Sweden have charged a former bank clerk with copying the account numbers of 14,000 customers onto her shopping lists.

The pilots' union said it would call off the strike planned for Easter if the airline withdrew the dismissals by Wednesday midnight.
  copy: The union of pilots said it will call off the strike planned for Easter if the airline withdraws the dismissals by midnight on Wednesday.

At the age of 101, Kiyoko Tanabe is the oldest person ever to have sailed alone across the Sea of Japan, the coastguard in Niigata said.
  copy: Kiyoko Tanabe is, at the age of 101, the oldest person ever to have sailed alone across the Sea of Japan, according to the coastguard in Niigata.

A team of divers from Croatia and Italy has raised the bronze ram of a Roman warship from the bed of the Adriatic near the island of Vis.
  copy: Divers from Croatia and Italy have raised the bronze ram of a Roman warship from the Adriatic seabed near the island of Vis.

# a teaser made of the first half
The world's largest sand battery, a silo of hot sand that heats a town of 5,000 in Finland, has paid for itself after its third winter, two years earlier than its builders had hoped.
  copy: The world's largest sand battery, a silo of hot sand that heats a town of 5,000 in Finland, has paid for itself after its third winter...

A priest in southern Poland who was filmed riding a zebra through his parish on Palm Sunday has been asked by his bishop to return it to the circus from which he had borrowed it.
  copy: A priest in southern Poland who was filmed riding a zebra through his parish on Palm Sunday has been asked by his bishop to return it to the circus.
`,
)
