import { readClaimCases } from '../read-claim-cases'

/** Passages of wire copy: a lead and what follows it, titles before names, and the same few actors in each sentence. */
export const PRESS_WIRE = readClaimCases(
  'press-wire',
  `
# diplomacy
French President Édouard Marchais on Monday received Kazakh President Yerlan Sarsenov at the Elysee Palace, where the two signed agreements on uranium and rare earths. It was Sarsenov's second visit to Paris this year.
  Édouard Marchais -lead-> French
  Yerlan Sarsenov -lead-> Kazakh
  Édouard Marchais <-consult-> Yerlan Sarsenov
  ? Édouard Marchais <-agree/support-> Yerlan Sarsenov
  Yerlan Sarsenov -consult-> Paris
  ? French <-agree/support-> Kazakh
  ? Édouard Marchais <-*-> Elysee Palace
  ? Elysee Palace -located-> Paris
  ? Édouard Marchais -located-> Elysee Palace
  ? French <-consult-> Kazakh
  ? Édouard Marchais <-consult-> Paris
  ? Yerlan Sarsenov <-*-> Elysee Palace

Pakistan's foreign minister, Bilal Qureshi, arrived in Kabul on Sunday for talks with his Afghan counterpart on trade and border management, the foreign office said. Relations between the neighbours have been strained since Islamabad deported more than half a million Afghans in 2023.
  Bilal Qureshi -member-> Pakistan | by: *
  Bilal Qureshi <-consult-> Afghan | asserted/future, by: *
  ? Bilal Qureshi <-consult-> Kabul | by: *
  Islamabad -coerce-> Afghans | asserted/historical
  ? Pakistan <-consult-> Afghan | asserted/future, by: *
  ? Pakistan <-consult-> Kabul | by: *
  ? Kabul -located-> Afghan
  ? Pakistan -say-> Bilal Qureshi
  ? Pakistan -say-> Afghan

Secretary-General Amara Sesay told the General Assembly that the world was "sleepwalking" into famine. She named Sudan, Gaza and Haiti, and then, after a pause, Yemen.
  Amara Sesay -say-> General Assembly
  ? Amara Sesay -lead-> General Assembly
  Amara Sesay -say-> Sudan
  Amara Sesay -say-> Gaza
  Amara Sesay -say-> Haiti
  Amara Sesay -say-> Yemen

The presidents of Kenya and Somalia met in Nairobi on Thursday and agreed to reopen the border at Mandera by the end of the year. A similar promise in 2023 came to nothing after an attack on a bus near Dhobley.
  Kenya <-consult-> Somalia
  Kenya <-agree-> Somalia
  ? Nairobi -located-> Kenya
  ? Mandera -located-> Kenya

Iran rejected on Saturday a statement by the Gulf Cooperation Council on three disputed islands, calling it "worthless". Foreign ministry spokesman Behrouz Karami said Tehran's sovereignty over Abu Musa and the Tunbs was not open to discussion.
  Iran -reject-> Gulf Cooperation Council
  ? Iran -accuse-> Gulf Cooperation Council
  Behrouz Karami -member-> Iran
  ? Behrouz Karami -say-> Tehran
  ? Behrouz Karami -member-> Tehran
  ? Abu Musa -located-> Tehran | by: *
  ? Tehran -own-> Abu Musa | by: *
  ? Behrouz Karami -say-> Abu Musa

Cuba's deputy foreign minister, Elena Portuondo, said Washington had "neither asked nor been invited". The State Department declined to comment.
  Elena Portuondo -member-> Cuba
  Elena Portuondo -say/accuse-> Washington
  ? Washington -request-> Cuba | not, by: *
  ? Cuba -agree/request-> Washington | not, by: *
  ? State Department -*-> Elena Portuondo

German Foreign Minister Matthias Brandt will travel to Tashkent and Samarkand this week with a delegation of 30 business leaders, including the heads of Siemens Energy and Linde, a ministry spokeswoman told a regular news conference in Berlin.
  Matthias Brandt -member-> German | by: *
  ? Matthias Brandt <-consult-> Tashkent | future, by: *
  ? Matthias Brandt <-cooperate-> Siemens Energy | by: *
  ? Matthias Brandt <-cooperate-> Linde | by: *
  ? Berlin -located-> German
  ? Matthias Brandt <-consult-> Samarkand | future, by: *

Australian Prime Minister Claire Donnelly said she had raised the case of the detained writer Wei Jun in her meeting with Premier Zhao Lihua. "I raised it because it needs to be raised," she said in Shanghai. Beijing says Wei's case is a matter for the courts.
  Claire Donnelly -lead-> Australian
  Claire Donnelly <-consult-> Zhao Lihua | by: *
  Claire Donnelly -say/support-> Wei Jun
  Beijing -say-> Wei
  ? Beijing -coerce-> Wei Jun
  ? Zhao Lihua -lead/member-> Beijing
  ? Claire Donnelly -say-> Zhao Lihua

# conflict
Rebels of the Allied Democratic Forces killed at least 21 people in a raid on a church near Komanda in eastern Congo, a local official and the army said on Sunday. The group, which has its roots in Uganda, has pledged allegiance to Islamic State.
  Allied Democratic Forces -assault-> Komanda | by: *
  ? Allied Democratic Forces -assault-> Congo | by: *
  ? Komanda -located-> Congo
  Allied Democratic Forces -support/agree/member-> Islamic State
  ? Allied Democratic Forces -located/member-> Uganda
  ? Congo -say/accuse-> Allied Democratic Forces

Saudi Arabia said on Tuesday it had intercepted two drones launched by the Houthis towards Jizan. There was no immediate comment from Sanaa. The Iran-aligned group has fired hundreds of missiles and drones at the kingdom since 2015.
  Houthis -assault-> Jizan | by: Saudi Arabia
  Houthis -assault-> Saudi Arabia
  ? Saudi Arabia -say/accuse-> Houthis
  ? Saudi Arabia -reject/coerce/assault-> Houthis | by: *
  ? Iran <-support/cooperate-> Houthis
  ? Jizan -located-> Saudi Arabia
  ? Saudi Arabia -say-> Jizan

Chad closed its border with Sudan on Friday after clashes between the Sudanese army and the Rapid Support Forces spilled into the town of Tiné, killing two Chadian soldiers. Government spokesman Gassim Djarma said the frontier would stay shut "until further notice".
  Chad -coerce/sanction/reject-> Sudan
  Sudanese <-assault-> Rapid Support Forces
  Gassim Djarma -member-> Chad
  ? Sudanese -assault-> Chad
  ? Rapid Support Forces -assault-> Chad
  ? Sudanese -assault-> Tiné
  ? Rapid Support Forces -assault-> Tiné
  ? Tiné -located-> Chad

Two Turkish soldiers were killed and four wounded when a mortar shell fired from Syrian territory landed near an outpost in Hatay province, Turkey's defence ministry said, adding that the army had returned fire.
  ? Syrian -assault-> Turkish | by: *
  ? Syrian -assault-> Hatay | by: *
  ? Turkish -assault-> Syrian | by: *
  ? Hatay -located-> Turkey
  ? Turkey -accuse/say-> Syrian

Azerbaijan and Armenia exchanged the bodies of soldiers on Wednesday near the village of Kornidzor in the presence of officials from the International Committee of the Red Cross. Yerevan has asked Moscow to help with a further search.
  Azerbaijan <-cooperate/concede/retreat/agree-> Armenia
  Yerevan -request-> Moscow
  ? Moscow -aid/cooperate-> Yerevan | hypothetical/future
  ? Kornidzor -located-> Armenia
  ? Azerbaijan <-consult-> Armenia
  ? International Committee of the Red Cross <-cooperate/aid/consult-> Azerbaijan
  ? International Committee of the Red Cross <-cooperate/aid/consult-> Armenia

The Philippine coast guard accused China of firing water cannon at two of its boats near Scarborough Shoal, a charge that the Chinese embassy in Manila dismissed as "a distortion of the facts".
  Philippine -accuse-> China
  China -assault-> Philippine | by: Philippine
  Chinese -reject-> Philippine
  ? Chinese -accuse-> Philippine
  ? Chinese -located-> Manila
  ? Chinese -reject-> Manila

Ethiopian troops withdrew from Axum airport under a deal with the Tigray People's Liberation Front that was brokered by former Nigerian president Olusegun Adeyinka in Pretoria.
  ? Ethiopian -retreat-> Axum
  Ethiopian <-agree/support-> Tigray People's Liberation Front
  Olusegun Adeyinka -lead-> Nigerian | historical/asserted
  ? Ethiopian -retreat-> Tigray People's Liberation Front
  ? Olusegun Adeyinka -cooperate/support/consult/aid-> Ethiopian
  ? Olusegun Adeyinka -cooperate/support/consult/aid-> Tigray People's Liberation Front
  ? Axum -located-> Ethiopian

# arrests and law
Belarusian authorities have detained Andrei Sakovich, a reporter for the Polish broadcaster Belsat, the Belarusian Association of Journalists said on Monday. Twenty-six media workers are now behind bars in Belarus, according to the group, whose own offices in Minsk were raided in 2021.
  Belarusian -coerce-> Andrei Sakovich | by: Belarusian Association of Journalists
  Andrei Sakovich -member-> Belsat | by: *
  ? Belsat -located/member-> Polish
  ? Belarusian Association of Journalists -say-> Andrei Sakovich
  ? Belarusian Association of Journalists -accuse/say-> Belarusian
  ? Belarusian Association of Journalists -located/member-> Minsk
  ? Belarusian Association of Journalists -located/member-> Belarus
  ? Belarus -coerce/assault-> Belarusian Association of Journalists | historical/asserted
  ? Minsk -located-> Belarus

Kenyan police on Thursday arrested activist Wanjiru Macharia hours before a planned march on parliament. Her lawyer, Paul Onyango, said she was being held at Kamukunji police station without charge. The Law Society of Kenya condemned the arrest and called on the government to release her.
  Kenyan -coerce-> Wanjiru Macharia
  Law Society of Kenya -accuse-> Kenyan
  Law Society of Kenya -request-> Kenyan
  ? Kenyan -retreat/concede-> Wanjiru Macharia | hypothetical, by: *
  ? Paul Onyango -support/member/aid/cooperate-> Wanjiru Macharia
  ? Paul Onyango -say-> Wanjiru Macharia
  ? Law Society of Kenya -support-> Wanjiru Macharia
  ? Law Society of Kenya -located/member-> Kenya
  ? Kamukunji -*-> Wanjiru Macharia
  ? Wanjiru Macharia -protest-> Kenyan | future/hypothetical
  ? Kamukunji -located-> Kenyan

A court in Tunis sentenced former premier Nabil Trabelsi to eight years in prison for money laundering, state news agency TAP reported. Trabelsi, who lives in Paris, has denied wrongdoing and says the case is political.
  ? Tunis -sanction/coerce-> Nabil Trabelsi | by: *
  TAP -report-> Nabil Trabelsi
  ? TAP -report-> Tunis
  ? Nabil Trabelsi -located-> Paris
  ? Nabil Trabelsi -reject/accuse-> Tunis
  ? Nabil Trabelsi -lead/member-> Tunis | historical/asserted, by: *

The International Court of Justice will rule on Friday on Guyana's request for emergency measures against Venezuela, which plans to hold elections in the oil-rich region of Essequibo. Caracas does not recognise the court's jurisdiction.
  Guyana -request-> International Court of Justice
  ? International Court of Justice -*-> Guyana
  ? International Court of Justice -*-> Venezuela
  ? Guyana -*-> Venezuela
  Caracas -reject-> International Court of Justice
  ? Caracas -support-> International Court of Justice | not
  ? Venezuela -*-> Essequibo

Spain's National Court has agreed to extradite the Honduran businessman Óscar Zelaya to the United States, where he is wanted on drug trafficking charges. His lawyers said they would appeal.
  Spain/National Court -coerce-> Óscar Zelaya | asserted/future
  ? Spain -coerce-> Óscar Zelaya | asserted/future
  ? National Court -coerce-> Óscar Zelaya | asserted/future
  ? Spain <-agree/cooperate-> United States
  ? National Court <-agree/cooperate-> United States
  United States -accuse-> Óscar Zelaya
  ? United States -coerce/request-> Óscar Zelaya
  ? National Court -located/member-> Spain
  ? Óscar Zelaya -member-> Honduran
  ? National Court -agree-> Óscar Zelaya

Human Rights Watch said on Wednesday that Cambodian soldiers had used forced labour to build the road, an allegation that the government in Phnom Penh called fabricated.
  Human Rights Watch -accuse/say-> Cambodian
  Phnom Penh -reject/accuse-> Human Rights Watch

Bolivian prosecutors charged former interior minister Gonzalo Arancibia with taking bribes from a Florida supplier of tear gas. Arancibia, arrested in Miami in May, has pleaded not guilty to related charges in a U.S. court.
  Bolivian -accuse-> Gonzalo Arancibia
  Gonzalo Arancibia -member-> Bolivian | historical/asserted
  ? Florida -aid-> Gonzalo Arancibia | by: *
  ? Gonzalo Arancibia -coerce-> Florida | by: *
  ? Miami -coerce-> Gonzalo Arancibia
  ? U.S. -accuse/coerce-> Gonzalo Arancibia
  ? Gonzalo Arancibia -reject-> U.S.
  ? Gonzalo Arancibia -reject-> Bolivian
  ? Miami -located-> Florida
  ? Miami -located-> U.S.
  ? Bolivian -accuse-> Florida

# economy
The International Monetary Fund said on Tuesday it had reached a staff-level agreement with Sri Lanka on the fourth review of its bailout. The deal will give Colombo access to 344 million dollars once the board approves it.
  International Monetary Fund <-agree/support-> Sri Lanka | by: *
  ? International Monetary Fund -say-> Sri Lanka
  ? International Monetary Fund -aid/agree-> Sri Lanka | by: *

The World Bank approved a 500 million dollar loan to Morocco to help farmers cope with drought. Agriculture Minister Samir Lahlou welcomed the decision and said the first payments would go to Souss-Massa.
  World Bank -aid-> Morocco
  Samir Lahlou -member-> Morocco
  ? World Bank -agree-> Morocco
  Samir Lahlou -support-> World Bank
  ? Samir Lahlou -say-> Souss-Massa
  ? Morocco -aid-> Souss-Massa | future, by: *
  ? World Bank -aid-> Souss-Massa | future, by: *
  ? Souss-Massa -located-> Morocco

Volvo Cars said it would cut 3,000 jobs, mostly in Sweden. The carmaker, majority-owned by China's Geely Holding, has been hit by U.S. tariffs and weak demand for electric cars. Chief executive Håkan Lundmark called the cuts "difficult but necessary".
  Geely Holding -own-> Volvo Cars
  Geely Holding -located/member-> China
  Håkan Lundmark -lead-> Volvo Cars
  ? U.S. -sanction-> Volvo Cars
  ? Volvo Cars -located-> Sweden
  ? Volvo Cars -sanction-> Sweden | future, by: *
  ? China -own-> Volvo Cars
  ? China -own-> Geely Holding
  ? Volvo Cars -say-> Sweden

Indonesia will resume exports of palm oil sludge in June, Trade Minister Rizky Hasibuan told reporters on Friday. Major buyers include China, the Netherlands and Malaysia.
  Rizky Hasibuan -member-> Indonesia
  ? China <-cooperate-> Indonesia
  ? Netherlands <-cooperate-> Indonesia
  ? Malaysia <-cooperate-> Indonesia
  ? Rizky Hasibuan -say-> Indonesia

Zimbabwe owes 21 billion dollars to creditors including the African Development Bank and the Paris Club. President Emmerson Chidzero has said that the arrears stop Harare from borrowing abroad.
  Emmerson Chidzero -lead-> Zimbabwe
  ? Emmerson Chidzero -say-> Harare
  ? African Development Bank -aid-> Zimbabwe
  ? Paris Club -aid-> Zimbabwe
  ? Zimbabwe -*-> African Development Bank
  ? Zimbabwe -*-> Paris Club
  ? Emmerson Chidzero -lead-> Harare

Shares in Adarna Mining plunged 18 percent in Manila after the New York Times reported that U.S. regulators were looking into its dealings with officials in Papua New Guinea. The company said it was not aware of any investigation.
  New York Times -report-> Adarna Mining
  U.S. -accuse-> Adarna Mining | by: New York Times
  ? New York Times -report-> U.S.
  ? New York Times -report-> Papua New Guinea
  ? Adarna Mining -*-> Papua New Guinea | by: *
  ? U.S. -accuse-> Papua New Guinea | by: *
  ? Adarna Mining -located-> Manila

# disaster and health
A magnitude 6.1 earthquake struck off the coast of Vanuatu on Sunday, the United States Geological Survey said. There were no immediate reports of damage in Port Vila. The Pacific Tsunami Warning Center lifted an alert for New Caledonia and Fiji within an hour.
  ? Port Vila -located-> Vanuatu
  ? United States Geological Survey -say-> Vanuatu
  ? United States Geological Survey -located/member-> United States
  ? Pacific Tsunami Warning Center -*-> New Caledonia
  ? Pacific Tsunami Warning Center -*-> Fiji

The World Health Organization has sent 12 tonnes of cholera kits to Angola, where more than 500 people have died since January. Health Minister Sílvia Domingos thanked the agency and Cuba, which has 200 doctors in Luanda.
  World Health Organization -aid-> Angola
  Sílvia Domingos -member-> Angola
  Sílvia Domingos -support-> World Health Organization
  Sílvia Domingos -support-> Cuba
  Cuba -aid-> Luanda
  ? Luanda -located-> Angola
  ? Cuba -aid-> Angola

Floods have killed 48 people in Rio Grande do Sul and cut the road to Uruguay, civil defence officials said. President Laura Bittencourt flew over Porto Alegre on Saturday and promised money for rebuilding.
  ? Laura Bittencourt -agree-> Rio Grande do Sul
  ? Laura Bittencourt -agree-> Porto Alegre
  ? Laura Bittencourt <-consult-> Porto Alegre

Uganda declared an end to its Ebola outbreak on Saturday, 42 days after the last patient was discharged from Mulago hospital in Kampala. The Sudan strain, for which there is no licensed vaccine, killed four.
  Mulago -located-> Kampala
  ? Kampala -located-> Uganda
  ? Mulago -located-> Uganda

A passenger bus plunged into a ravine on the road between Cusco and Puno, killing 24. Among the dead were two Belgian tourists and the brother of former minister Jorge Huamán.
  none

Cyclone Mahina made landfall south of Mackay at dawn, tore the roof off a hospital and weakened as it moved inland towards Emerald. Queensland Premier Scott Bradfield said the worst was over but told people in Rockhampton to stay indoors.
  Scott Bradfield -lead-> Queensland
  Scott Bradfield -request/say-> Rockhampton
  ? Rockhampton -located-> Queensland
  ? Mackay -located-> Queensland
  ? Emerald -located-> Queensland

# migration
Italy's coastguard rescued 112 people from a sinking boat south of Lampedusa on Friday. Survivors told the UN refugee agency that they had left Zuwara in Libya two days earlier. Interior Minister Federica Salis blamed smugglers and accused Tripoli of doing too little.
  Zuwara -located-> Libya | by: *
  ? UN -*-> Libya
  Federica Salis -member-> Italy
  Federica Salis -accuse-> Tripoli
  ? Lampedusa -located-> Italy
  ? Italy -accuse-> Tripoli
  ? Zuwara -*-> Italy

Mexico returned 90 Cuban migrants to Havana on Tuesday, the third such flight this month, its migration institute said. The United Nations has urged Mexico not to send back people who fear persecution.
  Mexico -coerce-> Cuban | by: *
  United Nations -request-> Mexico
  ? Mexico -coerce-> Havana | by: *
  ? Mexico <-cooperate-> Havana | by: *
  ? Mexico <-cooperate-> Cuban | by: *
  ? Mexico -say-> Cuban
  ? Mexico -say-> Havana

# media
Al Jazeera condemned the closure of its bureau in Ramallah as "an attempt to hide the truth". The Foreign Press Association in Jerusalem called on Israel to reverse the decision.
  Foreign Press Association -located-> Jerusalem
  Foreign Press Association -request-> Israel
  ? Al Jazeera -located-> Ramallah
  ? Al Jazeera -accuse-> Israel
  ? Israel -coerce-> Al Jazeera

Senegal's media regulator suspended Walf TV for a month on Thursday, accusing the private channel of "inciting violence" in its coverage of protests in Dakar. Reporters Without Borders called the decision arbitrary.
  Senegal -coerce/sanction-> Walf TV
  Senegal -accuse-> Walf TV
  Reporters Without Borders -accuse/say/reject-> Senegal
  ? Dakar -located-> Senegal
  ? Walf TV -report-> Dakar
  ? Walf TV -located-> Senegal
  ? Dakar -protest-> Senegal
  ? Reporters Without Borders -support-> Walf TV

The BBC apologised to the footballer Danny Okereke on Friday for using a picture of his brother, the actor Chris Okereke, in a report about a burglary.
  BBC -concede-> Danny Okereke
  Danny Okereke <-relative-> Chris Okereke
  ? BBC -report-> Chris Okereke
  ? BBC -report-> Danny Okereke
`,
)
