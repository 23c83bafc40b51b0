import { readClaimCases } from '../read-claim-cases'

/** Foreign news as agencies and world desks print it: briefs, leads, background, quotes, and much that joins nobody. */
export const PRESS_WORLD = readClaimCases(
  'press-world',
  `
# world brief
NIAMEY - Gunmen on motorcycles killed at least 17 villagers in the west of Niger over the weekend, the interior ministry said on Monday, in the latest attack near the borders with Mali and Burkina Faso.
  none

Voting has been extended by a day in Malawi after ballot papers failed to reach dozens of stations along the lake, where torrential rain washed out two bridges on the road from Mangochi to Monkey Bay.
  ? Mangochi -located-> Malawi
  ? Monkey Bay -located-> Malawi

Thai customs officers at Suvarnabhumi Airport said they found 47 star tortoises in the luggage of a passenger who had flown in from Chennai and was due to travel on to Hong Kong.
  ? Suvarnabhumi Airport -located-> Thai

Peru's Congress voted 71 to 38 late on Thursday to open an inquiry into contracts awarded to the Spanish construction group Alzaga, whose bridges at Ica and Nazca collapsed within a month of each other.
  ? Peru -accuse-> Alzaga
  ? Congress -accuse-> Alzaga
  ? Congress -located/member-> Peru
  ? Alzaga -located/member-> Spanish
  ? Peru <-agree/cooperate/aid/support-> Alzaga
  ? Peru -accuse-> Spanish

A cargo ship carrying 6,000 tonnes of Ukrainian barley ran aground in the Bosphorus before dawn, closing the strait for nine hours and leaving some forty vessels at anchor in the Sea of Marmara, Turkish coastguards said.
  none

Two days after the coup, shops in Libreville reopened and taxis were running between Owendo and the airport, though soldiers still blocked the avenue that leads to the presidential palace.
  ? Owendo -*-> Libreville

Foreign ministers of the Association of Southeast Asian Nations ended a retreat in Luang Prabang without a joint statement, after Cambodia and the Philippines failed to agree on wording about the South China Sea.
  ? Cambodia <-agree-> Philippines | not
  ? Cambodia <-reject-> Philippines
  ? Cambodia -member-> Association of Southeast Asian Nations
  ? Philippines -member-> Association of Southeast Asian Nations

# agency lead
Sudan's army chief said on Tuesday that he would not return to talks in Jeddah until fighters of the Rapid Support Forces left the homes and hospitals they had occupied in Omdurman.
  ? Rapid Support Forces -*-> Omdurman | by: *
  ? Sudan -reject-> Rapid Support Forces
  ? Sudan -request-> Rapid Support Forces
  ? Sudan -say-> Rapid Support Forces
  ? Omdurman -located-> Sudan

Poland summoned the Belarusian chargé d'affaires on Friday over the death of a border guard who was stabbed through the fence near Dubicze Cerkiewne, Foreign Minister Andrzej Lisowski told reporters.
  Poland -accuse/reject/request-> Belarusian | by: *
  Andrzej Lisowski -member-> Poland
  ? Andrzej Lisowski -say-> Belarusian
  ? Andrzej Lisowski -say-> Poland
  ? Dubicze Cerkiewne -located-> Poland

The European Union agreed on Monday to release a further 1.2 billion euros to Moldova, including money for gas purchases, as the bloc's foreign policy chief accused Moscow of "using winter as a weapon" against its neighbour.
  European Union -aid/agree-> Moldova
  European Union -accuse-> Moscow
  ? Moscow -*-> Moldova | by: *

Japanese Prime Minister Haruto Minase will fly to New Delhi on Sunday for a three-day visit during which the two countries are expected to sign an accord on semiconductor supply chains, government sources said.
  Haruto Minase -lead-> Japanese | by: *
  ? Haruto Minase -consult/agree-> New Delhi | future, by: *
  ? Japanese <-agree/support/consult/cooperate-> New Delhi | future, by: *

Chilean carabineros fired tear gas on Saturday at demonstrators who had thrown stones at the Chinese-owned copper smelter near Ventanas, where sulphur dioxide has sickened hundreds of schoolchildren since March.
  ? Ventanas -located-> Chilean
  ? Chinese -own-> Ventanas

Qatar and Egypt, which have mediated between the sides since the spring, handed a new proposal to negotiators in Doha, a person briefed on the talks said, adding that Washington had been shown the text only hours before.
  ? Qatar <-consult/cooperate-> Egypt | by: *
  ? Doha -located-> Qatar
  ? Qatar -consult/say-> Washington | by: *
  ? Egypt -consult/say-> Washington | by: *

Colombia's ELN guerrillas released three soldiers to a delegation of the Catholic Church and the Red Cross in the jungle of Arauca on Wednesday, eleven days after seizing them at a roadblock.
  ? ELN -located/member-> Colombia
  ? ELN -retreat/concede-> Catholic Church
  ? ELN -retreat/concede-> Red Cross
  ? ELN -retreat/coerce-> Colombia
  ? Arauca -located-> Colombia

Mongolia's government survived a no-confidence vote by four ballots after a night of bargaining in the State Great Khural, but analysts in Ulaanbaatar said that the coalition was unlikely to last until the budget.
  ? State Great Khural -located/member-> Mongolia
  ? State Great Khural -*-> Mongolia
  ? Ulaanbaatar -located-> Mongolia

North Macedonia will not reopen the name question with Athens, President Ljupka Dimova said in an interview published on Sunday by Kathimerini, though she left open whether she would use the new name herself.
  Ljupka Dimova -lead-> North Macedonia | by: *
  Kathimerini -report-> Ljupka Dimova
  ? North Macedonia -reject-> Athens | by: *
  ? North Macedonia <-consult-> Athens | not, future, by: *
  ? Ljupka Dimova -say-> Athens
  ? Ljupka Dimova -say-> North Macedonia
  ? Ljupka Dimova -say/consult-> Kathimerini
  ? Kathimerini -report-> North Macedonia
  ? Kathimerini -report-> Athens

# background paragraph
Kosovo declared independence in 2008, and is recognised by more than 100 states, among them the United States and most members of the European Union; Serbia, Russia, China and five EU members do not recognise it.
  United States -support-> Kosovo | asserted/historical
  Serbia -support-> Kosovo | not
  Russia -support-> Kosovo | not
  China -support-> Kosovo | not
  ? Serbia -reject-> Kosovo
  ? Russia -reject-> Kosovo
  ? China -reject-> Kosovo
  ? European Union -support-> Kosovo
  ? EU -support-> Kosovo | not
  ? EU -reject-> Kosovo

The two countries share a 1,200-kilometre frontier that was drawn by a British officer in 1896 and has never been marked on the ground. Clashes have been rare since a ceasefire brokered by Muscat in 1974.
  none

Nagorno-Karabakh, internationally recognised as part of Azerbaijan, was run for three decades by ethnic Armenians, almost all of whom fled when Baku's troops retook it in a one-day offensive.
  Nagorno-Karabakh -located-> Azerbaijan
  Baku -assault/coerce-> Nagorno-Karabakh | asserted/historical
  ? Armenians -*-> Nagorno-Karabakh
  ? Armenians -member/located-> Nagorno-Karabakh
  ? Baku -assault/coerce-> Armenians
  ? Armenians -retreat-> Nagorno-Karabakh
  ? Armenians -retreat-> Azerbaijan
  ? Armenians -retreat-> Baku

The Gulf of Guinea was once the world's worst stretch of water for piracy. Attacks have fallen since 2021, the International Maritime Bureau says, as navies of Italy, Denmark and Nigeria stepped up patrols.
  ? International Maritime Bureau -say/report-> Gulf of Guinea

Ethiopia, with no coast of its own since Eritrea broke away in 1993, sends nine tenths of its trade through Djibouti and pays more than a billion dollars a year in port fees.
  ? Ethiopia <-cooperate-> Djibouti
  ? Ethiopia -aid/cooperate-> Djibouti
  ? Eritrea -retreat/reject/sanction-> Ethiopia | asserted/historical

Relations between Ankara and Cairo soured in 2013, when Turkey gave shelter to leaders of the Muslim Brotherhood, and thawed only after a handshake in Doha at the opening of the World Cup.
  Turkey -aid/support-> Muslim Brotherhood | asserted/historical
  ? Ankara <-*-> Cairo | asserted/historical
  ? Turkey <-*-> Cairo | asserted/historical

Around 3.5 million Venezuelans live in Colombia, Peru and Ecuador, many without papers. Some have begun to walk back through Cúcuta since the border with Caracas's western states reopened.
  none

Guyana gained its independence from Britain in 1966 and became a republic four years later; Queen Elizabeth II never visited the interior, where the disputed Essequibo runs to the sea.
  ? Essequibo -located-> Guyana
  ? Elizabeth -consult-> Guyana | not
  ? Queen Elizabeth II -consult-> Guyana | not
  ? Queen Elizabeth II -lead-> Britain | asserted/historical

# said-clause
"We did not come to this city to be lectured," the Algerian delegate, Samira Bouzidi, told the Human Rights Council in Geneva before walking out with her colleagues from Tunisia and Mauritania.
  Samira Bouzidi -member-> Algerian
  Samira Bouzidi -reject/protest/accuse/say-> Human Rights Council
  ? Human Rights Council -located-> Geneva
  ? Tunisia -reject/protest-> Human Rights Council
  ? Mauritania -reject/protest-> Human Rights Council
  ? Algerian -*-> Human Rights Council

"The road is open, the bakeries are working, and nobody here is afraid," said Mahmoud al-Rifai, a pharmacist in Aleppo whose brother still lives in Gaziantep and whose parents are buried in Idlib.
  ? Mahmoud al-Rifai -*-> Aleppo

Asked whether his country would follow Hungary out of the International Criminal Court, the Slovak prime minister shrugged and said that Bratislava had "other worries before Christmas".
  ? Hungary -retreat/reject-> International Criminal Court
  ? Slovak -retreat/reject-> International Criminal Court | hypothetical, by: *
  ? Slovak -say-> International Criminal Court
  ? Slovak -say-> Hungary
  ? Slovak -say-> Bratislava

Speaking from her kitchen in Port Moresby, Ruth Kaupa said the Australian soldiers had been polite, had paid for the bananas and had not once asked where the road to Kokoda was.
  Ruth Kaupa -say/support-> Australian
  ? Ruth Kaupa -*-> Port Moresby

"If they were going to build the dam, they would have built it when Brezhnev was alive," laughed Gulnora Saidova, who sells melons on the highway between Dushanbe and Kulob.
  ? Gulnora Saidova -say-> Brezhnev

The mission chief, retired Ghanaian general Kofi Asante-Poku, said neither side had informed his observers of the drone strike, which he described as a breach of the truce signed in Pretoria.
  ? Kofi Asante-Poku -member-> Ghanaian

Lithuania's defence minister, speaking on the margins of the Munich Security Conference, said that a German brigade would be at full strength by 2027 and that "Vilnius will sleep better for it".
  ? Lithuania -say/support-> German
  ? German -aid/mobilize/support/cooperate-> Vilnius | future, by: *
  ? German -aid/mobilize/support/cooperate-> Lithuania | future, by: *
  ? Lithuania -say-> Vilnius

# war report
Russian glide bombs hit a bus depot and a printing house in Kharkiv on Thursday evening, killing four people, regional governor Oleh Syniehubov wrote on Telegram, while Moscow said its air defences had downed 31 drones over Bryansk and Kursk.
  Russian -assault-> Kharkiv | by: *
  ? Oleh Syniehubov -lead/member-> Kharkiv
  Oleh Syniehubov -say/accuse-> Russian
  ? Oleh Syniehubov -say-> Kharkiv
  ? Moscow -say-> Bryansk
  ? Moscow -say-> Kursk

Artillery could be heard from the roof of the Hotel Memling all night. By morning the M23 had taken the airfield at Kavumu, and Burundian soldiers were falling back towards Uvira in buses with their curtains drawn.
  M23 -coerce/assault-> Kavumu
  ? M23 -assault/coerce-> Burundian
  ? Burundian -retreat-> M23
  ? Burundian -retreat-> Kavumu
  ? Burundian -retreat-> Uvira

In the trenches outside Marib the men listen to Radio Sanaa and to a station from Riyadh, and believe neither. "Both of them won the war in 2016," said one, a former teacher of geography.
  ? Radio Sanaa -located-> Sanaa

A convoy of 19 lorries of the World Food Programme reached Kadugli on Sunday after a week's negotiation with both sides, the first food to get through since April, but fuel for the town's only hospital was held back at El Obeid.
  World Food Programme -aid-> Kadugli
  ? World Food Programme <-consult-> El Obeid

Myanmar's junta has lost control of the trade route to Muse and of most crossings into China, Thailand and India, according to a survey by the Institute for Strategy and Policy, a think tank whose staff work from Chiang Mai.
  ? Institute for Strategy and Policy -located-> Chiang Mai
  Institute for Strategy and Policy -report/say-> Myanmar
  ? Muse -located-> Myanmar

Israel's military said it had struck a weapons store of Hezbollah near Baalbek overnight; the Lebanese health ministry said that two of the dead were Syrian farmhands sleeping beside their tractor.
  Israel -assault-> Hezbollah | by: *
  Israel -assault-> Baalbek | by: *
  ? Israel -assault-> Syrian | by: *
  ? Lebanese -say-> Syrian
  ? Lebanese -accuse-> Israel
  ? Israel -say/accuse-> Hezbollah
  ? Israel -say-> Baalbek
  ? Baalbek -located-> Lebanese
  ? Hezbollah -located-> Baalbek | by: *

# diplomacy
The Vatican's envoy spent four hours with the junta leader in Conakry, came out smiling, and would say only that they had talked about Saint Augustine and the price of bauxite.
  Vatican <-consult-> Conakry

Nepal and Bhutan have no diplomatic relations with North Korea's neighbour Taiwan, and neither has an embassy in Vientiane; their diplomats tend to meet in Bangkok, over lunch, on somebody else's budget.
  ? Nepal <-consult-> Bhutan
  ? Nepal -support-> Taiwan | not
  ? Bhutan -support-> Taiwan | not
  ? Nepal <-consult/cooperate-> Taiwan | not
  ? Bhutan <-consult/cooperate-> Taiwan | not
  ? Nepal <-reject-> Taiwan
  ? Bhutan <-reject-> Taiwan

Canada's decision to recall its ambassador from Managua follows the expulsion last week of two Jesuits, one of them from Québec, and months of quiet complaints about the seizure of the Central American University.
  Canada -sanction/reject/protest/retreat-> Managua
  ? Canada -accuse-> Managua
  ? Managua -coerce/sanction-> Central American University
  ? Managua -sanction/coerce-> Canada

The summit's final communiqué, eleven pages long, mentions Haiti twice, Sudan once and Afghanistan not at all; a paragraph on debt relief proposed by Barbados survived in a footnote.
  none

Oman's foreign minister shuttled between two floors of the same hotel in Rome on Saturday, carrying messages from the Americans on the seventh to the Iranians on the fourth.
  ? Oman <-consult-> Americans
  ? Oman <-consult-> Iranians
  ? Americans -say/consult-> Iranians
  ? Americans <-consult-> Iranians

Brussels has long hoped that Belgrade would align its visa rules with those of the Schengen area, through which thousands of Indians and Cubans travelled on to Austria and Germany in 2022.
  ? Brussels -request-> Belgrade | by: *, asserted/hypothetical
  ? Brussels -say-> Belgrade

The Solomon Islands opposition leader, Peter Maelanga, has demanded that the text of the policing pact with Beijing be published, arguing that Canberra and Wellington appear to have seen more of it than Honiara's own parliament.
  ? Peter Maelanga -member-> Solomon Islands
  ? Solomon Islands <-agree/cooperate-> Beijing
  ? Honiara <-agree/cooperate-> Beijing
  ? Peter Maelanga -request-> Solomon Islands
  ? Peter Maelanga -request-> Beijing
  ? Peter Maelanga -say-> Canberra
  ? Peter Maelanga -say-> Wellington
  ? Peter Maelanga -accuse/say/request-> Honiara
  ? Peter Maelanga -say-> Beijing

Turkmenistan's neutrality, recognised by the United Nations in 1995 and celebrated with a 75-metre tripod in Ashgabat, has not kept it from selling gas to China or from hosting Taliban trade fairs.
  United Nations -support-> Turkmenistan | asserted/historical
  ? Turkmenistan <-cooperate-> China
  Turkmenistan -cooperate-> China
  ? Turkmenistan -consult/cooperate/support-> Taliban
  ? Ashgabat -located-> Turkmenistan

# sanctions
The Treasury Department on Wednesday added nine tankers and a Dubai-based broker, Lodestar Maritime, to its list of those accused of moving Iranian crude in defiance of American sanctions.
  Treasury Department -sanction-> Lodestar Maritime
  Treasury Department -accuse-> Lodestar Maritime
  Lodestar Maritime -located-> Dubai
  American -sanction-> Iranian
  ? Treasury Department -sanction/accuse-> Iranian
  ? Treasury Department -sanction/accuse-> Dubai
  ? Treasury Department -located/member-> American
  ? American -sanction/accuse-> Lodestar Maritime
  ? Lodestar Maritime <-cooperate/aid-> Iranian | by: *

Swiss banks froze accounts worth 340 million francs, but the villa on Lake Zug, the two Bombardier jets and a vineyard in Tuscany, all registered to a company in Nicosia, remain at his disposal.
  none

Since the embargo of 2017, cement has come to Doha from Oman and milk from cows flown in from Hungary and Arizona, an airlift that made a minor celebrity of a Holstein called Shahira.
  ? Oman -cooperate/aid-> Doha
  ? Hungary -cooperate/aid-> Doha

Britain has imposed sanctions on two Georgian judges and the owner of a pro-government television channel, Postnews, for what the Foreign Office called "the dismantling of an opposition, one hearing at a time".
  Britain -sanction-> Georgian
  Britain -sanction-> Postnews
  ? Foreign Office -accuse-> Georgian
  ? Foreign Office -accuse-> Postnews
  ? Foreign Office -sanction-> Georgian
  ? Foreign Office -sanction-> Postnews
  ? Foreign Office -located/member-> Britain
  ? Postnews -located/member-> Georgian

# migration
A wooden boat with 86 people aboard, most of them from Gambia and Senegal, drifted for 13 days off Cape Verde before a Spanish trawler, the Nuevo Perla, saw it and radioed Praia.
  Spanish -say-> Praia
  ? Spanish -aid/request-> Praia
  ? Praia -located-> Cape Verde

Greece returned 31 Bangladeshis on a chartered flight from Athens on Tuesday; their lawyer said that six had appeals pending, and that one had been born in Patras.
  Greece -coerce-> Bangladeshis
  ? Athens -located-> Greece
  ? Patras -located-> Greece
  ? Athens -coerce-> Bangladeshis

Panama's Darién province saw 1,100 crossings in a month, the fewest since 2019, while on the Guatemalan side of the Suchiate raftsmen who used to ferry Hondurans and Haitians have gone back to carrying beer.
  Darién -located-> Panama

The Danish plan, modelled on one that London abandoned after the Supreme Court ruled against it, foresees a reception centre in Rwanda, to be run jointly with Kigali and inspected by the United Nations refugee agency.
  ? Danish <-cooperate/agree-> Kigali | future/hypothetical/asserted
  ? Danish <-cooperate/agree-> Rwanda | future/hypothetical/asserted
  Supreme Court -reject-> London | asserted/historical
  ? Supreme Court -located/member-> London
  ? United Nations -*-> Rwanda | future/hypothetical/asserted
  ? United Nations -*-> Danish | future/hypothetical/asserted
  ? United Nations -*-> Kigali | future/hypothetical/asserted
  ? London <-*-> Rwanda
  ? London <-*-> Kigali
  ? London -retreat/reject-> Danish

# feature
On the terrace of the Hotel Tropicana in Lomé, where Mobutu once waited for a helicopter that never came, two Lebanese brothers now sell sandwiches named after the presidents of France.
  Hotel Tropicana -located-> Lomé

Before the war, Hanan Issa drove her taxi from Raqqa to Deir ez-Zor twice a day with pilgrims, brides and once a goat. Now she waits at the bridge, and the Kurds, the Americans and the men from Damascus each have their own bell.
  none

The tea that Nairobi drinks is auctioned in Mombasa, blended in London and, more often than anyone in Kericho cares to admit, sold back in yellow boxes with a lion on them.
  none

In Tbilisi's old quarter the balconies sag over streets named after Pushkin, Griboedov and Chavchavadze; a guide tells tourists from Tel Aviv that Stalin robbed a bank here, and points at a shoe shop.
  ? Stalin -*-> Tbilisi | asserted/historical, by: *

Every May the descendants of the Welsh settlers in Gaiman bake black cake and argue, in Spanish, about whether their great-grandparents left Liverpool on the Mimosa for God or for land.
  none

# caption
Supporters of Evo Morales wave coca leaves outside the electoral tribunal in La Paz, Bolivia, on Monday. Photograph: Inés Quispe/EPA
  La Paz -located-> Bolivia
  ? Evo Morales <-*-> La Paz
  ? Inés Quispe -member-> EPA

King Felipe and Queen Letizia, with their daughters, at the opening of the Museum of the Canal in Panama City in 2023.
  ? King Felipe <-relative-> Queen Letizia
  ? Felipe <-relative-> Letizia
  ? Museum of the Canal -located-> Panama City

A Rohingya girl carries water at the Kutupalong camp, Cox's Bazar, Bangladesh.
  ? Kutupalong -located-> Cox's Bazar
  ? Kutupalong -located-> Bangladesh
  ? Cox's Bazar -located-> Bangladesh
  ? Rohingya <-*-> Kutupalong

# headline
Rain, roadblocks and a king's cousin: five things to know as Eswatini votes
  none

Macron in Nouméa: what Paris wants and what the Kanak will not give
  ? Paris -request-> Kanak
  ? Kanak -reject-> Paris
  ? Macron -*-> Nouméa
  ? Macron -lead/member-> Paris

Kim inspects flood damage in Sinuiju as Seoul offers aid
  Seoul -agree/aid-> Kim
  ? Kim -consult-> Sinuiju
  ? Seoul -agree/aid-> Sinuiju

Türkiye, Greece to restart ferry between Izmir and Lesbos
  Türkiye <-agree/cooperate-> Greece | asserted/future
  ? Izmir -located-> Türkiye
  ? Lesbos -located-> Greece
`,
)
