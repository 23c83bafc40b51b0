import { readClaimCases } from '../read-claim-cases'

/** City pages, courts and crime: councils, traffic, verdicts, marches. Most of their names stand beside each other and do nothing. */
export const PRESS_CITY = readClaimCases(
  'press-city',
  `
# Indian city report
Commuters between Whitefield and Majestic had a harrowing Monday after a signal failure at Baiyappanahalli held up Purple Line trains for nearly two hours, BMRCL officials said.
  none

The Madras High Court on Thursday directed the Greater Chennai Corporation to file a status report on encroachments along the Cooum, observing that Chintadripet residents had "waited through three monsoons and four commissioners".
  Madras High Court -request-> Greater Chennai Corporation
  ? Madras High Court -say-> Chintadripet
  ? Madras High Court -accuse-> Greater Chennai Corporation
  ? Madras High Court -say-> Cooum

Two men posing as electricity board staff made away with jewellery worth Rs 11 lakh from a flat in Kothrud, Pune, on Sunday afternoon while the owner, a retired State Bank of India clerk, was at a wedding in Nashik.
  Kothrud -located-> Pune
  ? Pune -located-> Kothrud

Congress corporator Shabana Momin alleged that tanker contracts in Govandi had gone to relatives of BJP functionaries, a charge that the party's Mumbai unit called "as baseless as her last one".
  Shabana Momin -member-> Congress
  Shabana Momin -accuse-> BJP
  BJP/Mumbai -reject-> Shabana Momin
  ? BJP -located-> Mumbai
  ? Shabana Momin -accuse/say-> Govandi
  ? Congress -accuse-> BJP

With wheat harvesting over, farmers from Sangrur, Barnala and Mansa have begun filling trolleys with dry ration for a march that unions say will reach Delhi before Baisakhi, whether or not Haryana opens the barricades at Khanauri.
  ? Haryana -*-> Khanauri | by: *, hypothetical

The new flyover at Ghatkopar, named after the poet Namdeo Dhasal, will be thrown open to light vehicles from July 1, Brihanmumbai Municipal Corporation chief engineer Sunil Rathod said.
  Sunil Rathod -member/lead-> Brihanmumbai Municipal Corporation
  ? Ghatkopar <-*-> Namdeo Dhasal
  ? Sunil Rathod -say-> Ghatkopar

# local council
Plans for 240 homes on the former Rowntree sports ground have been sent back to officers after councillors heard from the Environment Agency, Yorkshire Water and, at some length, the secretary of the Clifton Allotment Society.
  none

Calderdale Council will close the road between Hebden Bridge and Midgley for six weeks from Monday so that Northern Gas Networks can replace a main laid in 1911.
  ? Calderdale Council -coerce-> Hebden Bridge | future
  ? Calderdale Council -*-> Midgley | future
  ? Calderdale Council -aid/cooperate/support-> Northern Gas Networks | future

A mobile library that has served Tobermory, Salen and Bunessan since 1987 is to be scrapped under cuts put forward by Argyll and Bute's ruling group. "It is the only vehicle on Mull that nobody swears at," said a petition signed by 900 islanders.
  ? Tobermory -located-> Mull

Mayor Denise Kowalczyk broke a 4-4 tie on Tuesday night to allow a cannabis dispensary on Maple Avenue, two doors from Saint Stanislaus school and across from a liquor store owned by her brother-in-law.
  none

The Timaru District Council has voted to keep fluoride out of the Temuka supply for another year, ignoring advice from Health New Zealand and a letter from the dentist, Bruce Hargreaves, who pulled most of the councillors' teeth.
  Timaru District Council -reject-> Health New Zealand
  ? Timaru District Council -reject-> Bruce Hargreaves
  ? Health New Zealand -request/say-> Timaru District Council
  ? Bruce Hargreaves -request/say-> Timaru District Council
  ? Timaru District Council <-*-> Temuka
  ? Bruce Hargreaves -*-> Health New Zealand

Nobody from Cape Town's water department answered calls from this newspaper on Friday. Residents of Bonteheuwel and Langa have queued at two tankers since a pipe burst beneath Jakes Gerwel Drive.
  ? Bonteheuwel -located-> Cape Town
  ? Langa -located-> Cape Town

Bus lane cameras on Deansgate caught 4,112 drivers in their first fortnight, a quarter of them with addresses outside Greater Manchester and one, the council admitted, at the wheel of a hearse.
  ? Deansgate -located-> Greater Manchester

The Halifax Regional Municipality is looking for a new name for Cornwallis Park. Among the 300 suggestions are Viola Desmond, Joseph Howe, Peace and Friendship and, from a class of six-year-olds, Doughnut.
  none

# crime
A 34-year-old man from Salford has been charged with the murder of Lauren Whitfield, whose body was found beside the Bridgewater Canal at Worsley on 3 March, Greater Manchester Police said.
  ? Salford -accuse/assault-> Lauren Whitfield | by: *
  ? Worsley -*-> Lauren Whitfield
  ? Greater Manchester Police -accuse-> Salford
  ? Greater Manchester Police -say-> Lauren Whitfield

Police in Johannesburg are searching for six men who held up a cash van on the N3 near Heidelberg with rifles believed to have been stolen from an army depot in Lyttelton.
  none

Sicilian prosecutors on Tuesday ordered the arrest of 22 people alleged to have run a betting ring for the Santapaola clan from a bar in Catania, with customers as far away as Malta and Curaçao.
  ? Sicilian -coerce-> Santapaola
  ? Sicilian -coerce/request-> Catania
  ? Sicilian -accuse-> Santapaola
  ? Santapaola -located-> Catania

Officers of Kenya's Directorate of Criminal Investigations arrested the preacher, Elijah Wanyonyi, at a guesthouse in Malindi and drove him to Nairobi under escort, past crowds that sang in Giriama.
  Kenya/Directorate of Criminal Investigations -coerce-> Elijah Wanyonyi
  ? Kenya -coerce-> Elijah Wanyonyi
  ? Directorate of Criminal Investigations -coerce-> Elijah Wanyonyi
  ? Directorate of Criminal Investigations -located/member-> Kenya
  ? Malindi -located-> Kenya
  ? Nairobi -located-> Kenya

A stolen Toyota Hilux was found burnt out near Lilydale on Sunday, three days after it was filmed ramming the gate of a Bunnings warehouse in Ringwood. Anyone with dashcam footage should call Crime Stoppers.
  ? Bunnings -located-> Ringwood

The necklace, by Cartier, had been lent to the actress for the night by a collector in Geneva; the guard, hired from an agency in Nice, says that he was asleep, and the hotel, that it has no cameras on the third floor.
  none

Interpol issued a red notice on Friday for Danilo Petrusic, 51, a Montenegrin shipping agent accused by Europol of moving eleven tonnes of cocaine from Guayaquil to Antwerp in containers of bananas.
  Interpol -coerce/accuse/request/sanction-> Danilo Petrusic
  Europol -accuse-> Danilo Petrusic
  ? Danilo Petrusic -member-> Montenegrin
  ? Europol -accuse-> Montenegrin

Gang violence has displaced more than 10,000 people from Carrefour-Feuilles and Solino since August, and for the first time shots were heard on the road to Pétion-Ville, where most embassies are.
  none

# court report
The jury at Southwark Crown Court was told that Mr Pemberton, a former partner at Deloitte, had "borrowed" from clients in Jersey to pay a builder in Portugal. The trial continues.
  ? Pemberton -member-> Deloitte
  ? Mr Pemberton -member-> Deloitte | historical/asserted, by: *
  ? Southwark Crown Court -*-> Pemberton
  ? Pemberton -accuse/coerce/request-> Jersey | by: *

A federal judge in Brooklyn sentenced the former Credit Amazonia banker Rui Tavares to 40 months in prison on Thursday, saying that he had lied to the Securities and Exchange Commission "with a smile and in two languages".
  Rui Tavares -member-> Credit Amazonia | historical/asserted
  ? Brooklyn -sanction/coerce-> Rui Tavares
  ? Rui Tavares -*-> Securities and Exchange Commission | by: *

The appeal, heard by Lord Justice Brennan and two others, turns on whether the words "arising out of" in the 1998 treaty between Britain and Guernsey cover a yacht that was never in either.
  ? Britain <-agree/support-> Guernsey | historical/asserted

Kwame Boateng, 29, denied the charge and was remanded in custody until May 14, when the magistrate, Ms Abigail Forson, will rule on whether his statement to the Kumasi police may be read out.
  none

Lawyers for Fatuma Warsame told the Court of Appeal in Mombasa that the land had been in her family since before the Portuguese, and produced a map on goatskin. Lawyers for Bamburi Cement produced a title deed.
  ? Court of Appeal -located-> Mombasa
  ? Fatuma Warsame -say/request-> Court of Appeal
  ? Fatuma Warsame -say-> Portuguese
  ? Bamburi Cement -say/request-> Court of Appeal
  ? Bamburi Cement <-reject/accuse-> Fatuma Warsame

Brazil's Supreme Court has cleared the way for the extradition of an Italian couple wanted in Palermo since 2009, rejecting an argument that their bakery in Fortaleza employed forty people.
  ? Brazil -*-> Italian
  ? Supreme Court -*-> Italian
  ? Supreme Court -located/member-> Brazil
  ? Brazil -*-> Palermo
  ? Supreme Court -*-> Palermo
  ? Palermo -*-> Italian
  ? Fortaleza -located-> Brazil

Depp, Heard and Kardashian are the names that come up when lawyers in Fairfax County talk about juries; "nobody asks me about drainage easements", says Curtis Bowden, who has tried 200 of those.
  none

He was convicted in absentia in 2014, acquitted in 2017 and convicted again last spring. In none of the three trials, his daughter points out, did the prosecution call the two Swedes who were in the car.
  none

The Hague-based tribunal on Monday unsealed an arrest warrant for Colonel Hamid Dagash, who is suspected of ordering the burning of villages around Zalingei and is thought to be living in N'Djamena.
  ? Hague -coerce/accuse-> Hamid Dagash
  ? Hamid Dagash -*-> Zalingei | by: *
  ? Hamid Dagash -located-> N'Djamena
  ? Hague -*-> Zalingei

# protest
Several thousand people marched through Bratislava, Košice and Nitra on Friday evening, jingling keys as their parents did in 1989, in the fourth week of demonstrations since the culture minister dismissed the head of the National Theatre.
  ? Bratislava -protest-> National Theatre

Students blocked both carriageways of the Lekki toll road for an hour. Some carried the flag of Nigeria, some that of Arsenal, and one a photograph of Fela Kuti with the words "he told you".
  none

Teachers in Oaxaca have begun their annual strike, which this year coincides with the visit of Mexican President Claudia Sheinbaum to inaugurate the highway to Puerto Escondido.
  Claudia Sheinbaum -lead-> Mexican
  ? Claudia Sheinbaum -consult-> Oaxaca
  ? Claudia Sheinbaum -consult-> Puerto Escondido
  ? Oaxaca -protest-> Claudia Sheinbaum
  ? Oaxaca -located-> Mexican

Farmers from the Confédération Paysanne dumped manure in front of the prefecture in Toulouse to protest against a trade deal between the European Union and the Mercosur countries, while in Lyon a rival union gave away apples.
  ? Confédération Paysanne -protest-> European Union
  ? Confédération Paysanne -protest-> Mercosur
  ? European Union <-agree/cooperate/support-> Mercosur
  ? Confédération Paysanne -protest/assault-> Toulouse

The Kurdish party DEM called on its supporters to gather in Diyarbakır, Van and Mersin after the interior ministry replaced three of its mayors with trustees; by nightfall 74 people had been detained, the Bianet news site said.
  ? DEM -member/located-> Kurdish
  ? DEM -request-> Diyarbakır
  ? DEM -request-> Kurdish
  ? DEM -request-> Van
  ? DEM -request-> Mersin
  ? Bianet -report-> DEM
  ? Bianet -report-> Kurdish
  ? Bianet -report-> Diyarbakır

Outside Parliament House, under the eyes of two mounted constables, a brass band from Wagga Wagga played Waltzing Matilda for the nurses and then, by request, for the people who had come about the frogs.
  none

# traffic, weather, service
The M25 was closed clockwise between junctions 9 and 10 after a lorry shed a load of tomatoes from Almería; National Highways said delays stretched back to Leatherhead.
  ? National Highways -say-> Leatherhead

Schools in Murree, Nathiagali and parts of Abbottabad will stay shut until Wednesday. The Met Office expects two more feet of snow, and police have turned back hundreds of cars from Rawalpindi and Lahore at the Barakahu toll.
  none

Trains from Zurich to Milan are being diverted via the Lötschberg, adding an hour, while engineers look for the cause of a derailment in the Gotthard tunnel last Thursday that injured nobody.
  none

The Met Éireann warning covers Donegal, Leitrim, Mayo and Sligo. Ferries to Arranmore are cancelled, as is Saturday's league match between Finn Harps and Cobh Ramblers.
  none

# letters and diary
Sir, Professor Lindqvist (Letters, 4 June) compares the tunnel to the Aswan dam. Nasser, at least, did not have to consult Suffolk.
  ? Nasser -consult-> Suffolk | not

What's on: a talk by the historian Amina Yusuf on Zanzibar and the Sultans (Town Hall, 7pm); Chinese brush painting with Mrs Lau; and, for the brave, sea swimming with the Penzance Walruses.
  none

Ten years ago this week: Councillor Roy Dunmore opened the skate park, Germany knocked out Brazil 7-1, and a seal was seen at Teddington Lock.
  none

# accident
A Cessna 208 operated by Kasas Air came down in thick cloud eleven minutes after leaving Wamena for Oksibil, killing both pilots. Papua's police chief said bad weather and a separatist threat in the area were slowing the search.
  ? Oksibil -*-> Papua
  ? Wamena -located-> Papua

Four generations of the Rahimi family were asleep when the roof fell in at Sar-e-Pol. The youngest, Nazanin, was pulled out by a neighbour, a Turkmen carpenter whose own house, forty metres off, had lost only a chimney.
  ? Nazanin <-relative-> Rahimi
  ? Nazanin -member-> Rahimi
  ? Turkmen -aid-> Nazanin

Investigators from Boeing and from the American and Ethiopian safety boards have arrived at the site, a field of teff some 60 kilometres from Addis Ababa, where a digger was scraping at the crater.
  none

The lift, made by Otis in 1964 and last serviced, according to a sticker, in Hungarian, fell two floors with the consul of Sri Lanka and a wedding cake inside. Both were unhurt.
  none

The cause of the fire at Lisbon's Mercado da Ribeira is not known. It was the second in a year at a market in the city, after one at Arroios that was blamed on a fryer.
  Mercado da Ribeira -located-> Lisbon
  ? Arroios -located-> Lisbon
`,
)
