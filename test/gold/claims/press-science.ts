import { readClaimCases } from '../read-claim-cases'

/** Science, health, climate, disasters and the papers of international bodies. */
export const PRESS_SCIENCE = readClaimCases(
  'press-science',
  `
# science story
A tooth found in a cave near Obi-Rakhmat, in Uzbekistan, belonged to a child who was part Neanderthal and part something else, a team led by Olga Timurova of the University of Tartu reports in Nature this week.
  Obi-Rakhmat -located-> Uzbekistan | by: *
  Olga Timurova -member-> University of Tartu
  ? Nature -report-> Olga Timurova
  ? Nature -report-> Obi-Rakhmat
  ? Olga Timurova -say-> Obi-Rakhmat
  ? Nature -report-> University of Tartu
  ? Olga Timurova -report-> Obi-Rakhmat

The probe, built by Airbus in Toulouse and launched from Kourou on a Japanese rocket, swung past Venus on Tuesday at a distance of 370 kilometres and sent back, to the delight of engineers in Darmstadt, a picture of its own shadow.
  ? Airbus -located-> Toulouse

"It's a beautiful result, and I don't believe it," said Priya Raghunathan, a physicist at CERN who was not involved in the work. Groups in Kamioka and at Fermilab saw no such signal in 2019.
  Priya Raghunathan -member-> CERN

Chimpanzees in the forests of Taï crack nuts with stones that their great-grandmothers may have used. Those of Gombe, 4,500 kilometres to the east, have the nuts and the stones and have never, as far as Jane Goodall could tell, put the two together.
  ? Jane Goodall -say-> Gombe

In mice, the vaccine cut infections by nine tenths. Trials in people began in Entebbe and Kilifi in March, funded by the Gates Foundation and the Wellcome Trust; results are due next year.
  ? Gates Foundation -aid-> Entebbe
  ? Gates Foundation -aid-> Kilifi
  ? Wellcome Trust -aid-> Entebbe
  ? Wellcome Trust -aid-> Kilifi

SpaceX and the Chinese firm LandSpace both lost boosters last week, one over the Gulf of Mexico, the other in the Gobi. Neither has said why.
  ? LandSpace -located/member-> Chinese

Galileo saw Neptune in 1612 and took it for a star. Le Verrier worked out where it was without looking, and Galle, in Berlin, needed less than an hour to find it.
  none

Researchers at Peking University and the University of Cape Town have trained a model on the songs of 212 birds. It tells a Cape robin from a Karoo one more often than the people who taught it.
  ? Peking University <-cooperate-> University of Cape Town

NASA has chosen Blue Origin and Toyota to develop a pressurised moon car, but a report by its inspector general doubts that either will be ready before China lands.
  NASA -agree/request/cooperate/support/consult-> Blue Origin
  NASA -agree/request/cooperate/support/consult-> Toyota
  ? NASA -say/accuse-> Blue Origin
  ? NASA -say/accuse-> Toyota
  ? NASA -say-> China

Genes from the potato's wild cousins in Bolivia and Chile have been in a vault on Svalbard since 2008; the blight that ruined Ireland in 1845 has, since then, changed its coat four times.
  none

# health
Measles has returned to Wales, with 63 cases in Cardiff and Newport since Easter. Public Health Wales said most of those infected had been to a wedding in Bucharest.
  ? Cardiff -located-> Wales
  ? Newport -located-> Wales
  ? Public Health Wales -located/member-> Wales
  ? Public Health Wales -say-> Wales

The Japanese drug maker Eisai and its American partner Biogen have applied to regulators in Ottawa and Brasília; Canberra turned the drug down in October, and London pays for it only in trials.
  ? Canberra -reject-> Eisai
  ? Canberra -reject-> Biogen
  Eisai <-cooperate-> Biogen
  Eisai -request-> Ottawa
  Biogen -request-> Ottawa
  Eisai -request-> Brasília
  Biogen -request-> Brasília
  ? Eisai -located/member-> Japanese
  ? Biogen -located/member-> American
  ? London -aid-> Eisai
  ? London -aid-> Biogen

Dr Farida Noori runs the only burns unit in Herat. Her nurses are paid by Médecins Sans Frontières, her saline comes from Mashhad, and her generator was left by the Italians.
  ? Médecins Sans Frontières -aid-> Farida Noori
  ? Farida Noori -*-> Herat
  ? Italians -aid-> Farida Noori
  ? Médecins Sans Frontières -aid-> Herat
  ? Italians -aid-> Herat

A study of 40,000 nurses in Denmark, Taiwan and Brazil found no link between night work and breast cancer. The authors, from Aarhus and Taipei, caution that Brazil's records begin only in 2004.
  ? Aarhus -located-> Denmark
  ? Taipei -located-> Taiwan

# climate and nature
Delegates from 174 countries meet in Belém on Monday. The rooms are full, the rates have tripled, and the Marshall Islands have booked a riverboat that used to carry nuns to Manaus.
  none

Greenland lost less ice last summer than in any year since 2018, the Danish Meteorological Institute said, and Iceland's Vatnajökull, for once, grew. In the Alps and the Pamirs it was the other way round.
  Vatnajökull -located-> Iceland | by: *
  Danish Meteorological Institute -say-> Greenland
  ? Danish Meteorological Institute -say-> Iceland
  ? Danish Meteorological Institute -say-> Vatnajökull
  ? Danish Meteorological Institute -located/member-> Danish

Norway will pay Gabon another 17 million dollars for keeping its forests standing, the first such transfer since the coup of 2023, Environment Minister Sigrid Aune said in Libreville.
  Norway -aid/agree-> Gabon | future/asserted, by: *
  Sigrid Aune -member-> Norway
  ? Libreville -located-> Gabon
  ? Sigrid Aune -say-> Gabon
  ? Sigrid Aune -consult-> Libreville
  ? Sigrid Aune -member-> Gabon
  ? Sigrid Aune -say-> Norway

Wolves from Poland crossed the Oder around 2000 and reached the Netherlands in 2015. Last winter one was photographed on a beach near The Hague, watched by a jogger, two dogs and the ambassador of Lesotho.
  none

Shell, BP and TotalEnergies all trimmed their climate targets this year. Equinor kept its own, and its shares have done no worse.
  none

Farmers in Maharashtra blame the bollworm on the heat, the heat on the dams, and the dams on Delhi. The bollworm, says Anil Bhosale of the Central Institute for Cotton Research, came from America.
  Anil Bhosale -member-> Central Institute for Cotton Research
  ? Maharashtra -accuse-> Delhi
  ? Anil Bhosale -say-> America

Greenpeace activists climbed a drilling rig operated by Chevron off Tauranga before sunrise and hung a banner from it, on which New Zealand's prime minister was shown as a kiwi with an oil can.
  Greenpeace -protest-> Chevron
  ? Greenpeace -protest/accuse-> New Zealand
  ? Chevron -located-> Tauranga
  ? Tauranga -located-> New Zealand
  ? Greenpeace -protest-> Tauranga

# disaster
Rescuers in the Derna valley still find clothes. The dams, built by a Yugoslav company in the 1970s and repaired, on paper, by a Turkish one in 2012, went in ten minutes.
  none

By Friday, aircraft from Canada, Portugal and Morocco were dropping water on the fires around Valparaíso, where 14,000 people have left their homes and the botanical garden, with its trees from Easter Island, is gone.
  ? Canada -aid-> Valparaíso
  ? Portugal -aid-> Valparaíso
  ? Morocco -aid-> Valparaíso

The ferry had been built in Niigata in 1978, renamed in Cebu in 1999 and sold twice since. It was licensed for 250 people. On Saturday, between Masbate and Pilar, there were at least 411.
  none

Mudslides on the slopes of Mount Elgon buried some forty houses overnight. "We hear phones ringing under there," said Red Cross volunteer Moses Wanyama; the prime minister, Joan Nabwire, is to visit on Sunday.
  Moses Wanyama -member-> Red Cross
  ? Joan Nabwire -consult-> Mount Elgon | future

A week after the earthquake, Nepal has counted 1,204 dead. India has sent tents and dogs, China a field hospital, and Bhutan, with no army to speak of, a plane of oranges and the king's own doctor.
  India -aid-> Nepal
  China -aid-> Nepal
  Bhutan -aid-> Nepal

Dust from the Sahara turned the sky orange from Almería to Clermont-Ferrand on Wednesday. Drivers in Lyon used their headlights at noon; the airport at Fuerteventura was shut for five hours.
  none

# UN press release
GENEVA, 12 March - UN experts today expressed alarm at reports that the lawyer Sokha Chanthy had been held incommunicado in Cambodia since 2 February and urged the authorities to disclose her whereabouts.
  Cambodia -coerce-> Sokha Chanthy | by: *
  UN -request-> Cambodia
  ? UN -accuse/say-> Cambodia
  ? UN -support/say-> Sokha Chanthy
  ? Sokha Chanthy -*-> Cambodia

The Security Council this morning extended the mandate of the mission in South Sudan until 30 April 2027, by 12 votes in favour to none against, with China, the Russian Federation and Pakistan abstaining.
  ? Security Council -support/aid/cooperate-> South Sudan

WFP is grateful to the governments of Finland, Japan and Kuwait, whose contributions make possible the school meals of 410,000 children in Burundi, Lesotho and Timor-Leste.
  WFP -support-> Finland
  WFP -support-> Japan
  WFP -support-> Kuwait
  ? Finland -aid-> WFP
  ? Japan -aid-> WFP
  ? Kuwait -aid-> WFP
  ? Finland -aid-> Burundi
  ? Japan -aid-> Burundi
  ? Kuwait -aid-> Burundi
  ? Finland -aid-> Lesotho
  ? Japan -aid-> Lesotho
  ? Kuwait -aid-> Lesotho
  ? Finland -aid-> Timor-Leste
  ? Japan -aid-> Timor-Leste
  ? Kuwait -aid-> Timor-Leste
  ? WFP -aid-> Burundi
  ? WFP -aid-> Lesotho
  ? WFP -aid-> Timor-Leste

Following consultations with the parties, the Special Envoy, Henrik Dahlgaard, will convene a further round of talks in Nicosia on 9 June. He will visit Ankara and Athens beforehand.
  ? Henrik Dahlgaard -consult-> Ankara | future
  ? Henrik Dahlgaard -consult-> Athens | future

UNESCO's World Heritage Committee, meeting in Busan, inscribed 19 sites, among them the salt pans of Añana, the shell grottoes of Kent and the Trans-Gabon railway. Venice was again spared the list of those in danger.
  ? World Heritage Committee -member/located-> UNESCO
  ? UNESCO -own-> World Heritage Committee
  ? World Heritage Committee -located-> Busan
  ? UNESCO -located-> Busan

# education, religion, work
Oxford and Cambridge have slipped a place each, behind Tsinghua; Melbourne has overtaken Sydney; and Makerere, at 512th, is for the first time ahead of anyone in Belgium's south.
  none

Pope Leo named three women to the council that advises on bishops, among them Sister Maria Okonkwo, a Nigerian canon lawyer who used to teach in Nairobi, and Heloísa Prado, who runs a hospital in Belém.
  ? Leo -lead/support-> Maria Okonkwo
  ? Leo -lead/support-> Heloísa Prado
  ? Maria Okonkwo -member-> Nigerian
  ? Heloísa Prado -*-> Belém
  ? Maria Okonkwo -*-> Nairobi

The imam of the Sadiq mosque in Malmö and the rabbi of the synagogue on Föreningsgatan have swapped keys. "He has better heating," said Rabbi Moshe Lindgren. "I have better coffee," said Imam Yusuf Demir.
  ? Sadiq -located-> Malmö
  ? Moshe Lindgren -say-> Yusuf Demir
  ? Moshe Lindgren <-cooperate-> Yusuf Demir
  ? Föreningsgatan -located-> Malmö

Nurses recruited in Kerala and Cebu will fly to Leipzig in September. They have learned German from an app, a nun and, in one case, a former guard of Erich Honecker.
  none

# headline
Mosquito season: what Athens can learn from Singapore
  none

Webb sees what Hubble missed
  none

Bill Gates, Bono back Ghana malaria shot
  ? Bill Gates -support-> Ghana
  ? Bono -support-> Ghana
`,
)
