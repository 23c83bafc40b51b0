import { readClaimCases } from '../read-claim-cases'

/** Parliaments, parties, elections and live blogs as political desks print them. */
export const PRESS_POLITICS = readClaimCases(
  'press-politics',
  `
# parliament
Chancellor Rachel Holroyd told MPs on Wednesday that borrowing would be 14 billion pounds higher than forecast, drawing jeers from the Conservative benches and a long silence from those behind her.
  ? Rachel Holroyd -say-> Conservative
  ? Conservative -accuse/protest/reject-> Rachel Holroyd

The Knesset adjourned at four in the morning without a vote on the draft law. United Torah Judaism and Shas, which together hold 18 seats, had stayed in the cafeteria.
  ? United Torah Judaism -member-> Knesset
  ? Shas -member-> Knesset

Opposition leader Raila Nyambura walked out of the chamber with 31 members of her Azimio bloc after Speaker Moses Kiprono refused to let her read a letter from the auditor general into the record.
  Raila Nyambura -member/lead-> Azimio
  Moses Kiprono -reject/coerce-> Raila Nyambura
  ? Raila Nyambura -protest/reject-> Moses Kiprono
  ? Azimio -protest/reject-> Moses Kiprono

The bill passed its second reading by 302 votes to 247. Labour allowed a free vote; the Liberal Democrats, the Greens and Plaid Cymru were for it, the Scottish National Party abstained, and eleven Conservatives went missing in the lobby.
  ? Labour <-support-> Conservatives

Sweden's finance minister, Karin Wallander, presented a budget on Monday with money for nuclear power and police, but nothing for the night train to Berlin that her party promised voters in Malmö.
  Karin Wallander -member-> Sweden
  ? Malmö -located-> Sweden
  ? Karin Wallander -*-> Malmö

Question time in Canberra lasted eleven minutes. The prime minister spoke of koalas, the leader of the opposition of submarines, and the member for Kennedy, as is his habit, of crocodiles.
  none

Senators from the Gulf states have held up the nomination of Judge Ellen Prewitt since November because she once ruled against a refinery in Baton Rouge.
  ? Ellen Prewitt -reject/sanction-> Baton Rouge
  ? Gulf -reject/coerce-> Ellen Prewitt

A cross-party committee chaired by Dame Judith Aldridge found that the Home Office had "lost sight" of 4,000 children placed in hotels in Kent and Brighton between 2021 and 2023.
  Judith Aldridge -accuse-> Home Office
  ? Judith Aldridge -say-> Home Office
  ? Home Office -coerce-> Kent
  ? Judith Aldridge -say-> Kent

The Dáil will rise on Thursday until September. Before then, the Taoiseach must find a minister for housing, a candidate for Brussels and, according to one of his backbenchers, his temper.
  none

Japan's upper house on Friday enacted a law that lets married couples keep separate surnames, eleven years after the Supreme Court upheld the old rule and three after the same court, sitting with two new judges, all but begged lawmakers to change it.
  Supreme Court -request-> Japan | historical/asserted
  ? Supreme Court -*-> Japan
  ? Japan -*-> Supreme Court

# election
With 84 per cent of ballots counted, former vice-president Milagros Ortuño had 46.1 per cent and the banker Esteban Larrea 45.8, a gap of barely 20,000 votes in a country of 11 million.
  none

Observers from the African Union and the Carter Center said the vote in Zambia had been largely peaceful, while noting delays in Kitwe and the arrest of a radio host in Chipata.
  African Union -say/support-> Zambia
  Carter Center -say/support-> Zambia
  ? African Union -say/accuse-> Kitwe
  ? Carter Center -say/accuse-> Kitwe
  ? African Union -say-> Chipata
  ? Carter Center -say-> Chipata
  ? Kitwe -located-> Zambia
  ? Chipata -located-> Zambia

Voters in Saxony and Thuringia go to the polls in two weeks, and in Brandenburg three weeks later. In all three, the AfD leads; in none of them will anybody govern with it.
  none

The Awami League, in power in Dhaka for fifteen years until students chased it out, will not be on the ballot; its symbol, the boat, has been given to an independent from Barisal who mends them.
  ? Awami League -lead-> Dhaka | historical/asserted
  ? Barisal -*-> Dhaka

Prime Minister Andrej Plevnik conceded defeat shortly before midnight and congratulated his rival, Zagreb mayor Tomislav Horvatić, by telephone. "He won it fairly," he told supporters at a hotel beside the railway station.
  Andrej Plevnik -support/concede/consult-> Tomislav Horvatić
  Tomislav Horvatić -lead-> Zagreb
  ? Andrej Plevnik <-consult-> Tomislav Horvatić
  ? Andrej Plevnik -say-> Tomislav Horvatić
  ? Andrej Plevnik <-reject-> Tomislav Horvatić

Turnout was lowest in Setúbal and highest in Braga. Bakers near polling stations in Lisbon reported a shortage of custard tarts by noon.
  none

Nigeria's electoral commission has fixed the rerun in Kogi for 12 April and barred two senior officers, one of whom had posted pictures of himself in the cap of the All Progressives Congress.
  ? Nigeria -coerce/sanction-> All Progressives Congress
  ? Kogi -located-> Nigeria
  ? Nigeria -*-> Kogi

Both Harriet Stone and Miguel Batista spent the last Saturday of the campaign in Pennsylvania, he at a diner in Scranton, she on a stage in Pittsburgh with two drummers and a former governor of Ohio.
  ? Scranton -located-> Pennsylvania
  ? Pittsburgh -located-> Pennsylvania

A poll by Datafolha for Folha de S.Paulo puts Senator Clarice Moura six points ahead of the governor of Minas Gerais in a runoff that neither of them has yet said they want.
  ? Datafolha -report/say-> Clarice Moura
  ? Folha de S.Paulo -report-> Clarice Moura
  ? Folha de S.Paulo -report-> Minas Gerais
  ? Datafolha -report-> Minas Gerais
  ? Datafolha <-cooperate/aid-> Folha de S.Paulo

Armenia's Central Electoral Commission rejected a complaint by the Hayastan alliance over the count in Gyumri, whose mayor, a member of the alliance, spent election night in a police cell.
  Armenia/Central Electoral Commission -reject-> Hayastan
  ? Armenia -reject-> Hayastan
  ? Central Electoral Commission -reject-> Hayastan
  ? Central Electoral Commission -located/member-> Armenia
  Hayastan -accuse/reject/protest/request-> Gyumri | asserted/historical
  ? Hayastan -accuse/reject/protest/request-> Armenia
  ? Hayastan -accuse/reject/protest/request-> Central Electoral Commission
  ? Gyumri -*-> Hayastan
  ? Gyumri -located-> Armenia

In Palau, where there are no parties, the two candidates for president are brothers-in-law. Each has promised a bigger hospital on Koror and a smaller delegation to New York.
  ? Koror -located-> Palau

Iceland votes on Saturday. The Independence Party and the Social Democratic Alliance are level; the Pirates, who once led the polls, may lose their last seat to a retired trawlerman from Ísafjörður.
  ? Ísafjörður -located-> Iceland

# live blog
10.42 GMT Keir Hadley has arrived at Chatham House for his speech on Europe. My colleague Jessica Lindley is there and will be filing shortly. Meanwhile, here is our earlier story on the row over fishing rights off Shetland.
  ? Keir Hadley -*-> Chatham House
  ? Keir Hadley -say-> Europe

14.05 BST We have had a statement from Downing Street. A spokesperson said: "The prime minister has full confidence in the home secretary." That is the third time this month that No 10 has used those words, and the first two did not end well.
  none

17.20 Von der Leyen is on her feet now in Strasbourg. She starts with Ukraine, moves on to wolves, and says that the commission will present its proposal on cars "before the first snow in Helsinki".
  Von der Leyen -say-> Ukraine
  ? Von der Leyen -*-> Strasbourg

That's all from me for today. Tomorrow: inflation figures from Frankfurt, a strike at Heathrow and the verdict in the Lindholm trial. Thanks for reading and for all your comments, especially those about the otter.
  none

Here is the Bloomberg reporter Tomás Reyes on what the finance minister's words mean for the peso: "She didn't say no. In Bogotá, on a Friday afternoon, that's a yes."
  Tomás Reyes -member-> Bloomberg
  ? Tomás Reyes -say-> Bogotá

Updated at 9.16 pm AEST: Fiji's high commissioner has just left Parliament House. He told reporters he had "a frank cup of tea" with Foreign Minister Dianne Fogarty and that visas "came up, but so did rugby".
  Fiji <-consult-> Dianne Fogarty | by: *
  ? Fiji -say-> Dianne Fogarty

Some reaction to the ruling. Amnesty International: "a dark day for Hungary". Fidesz's Balázs Orosz: "a bright day for common sense". The European Commission says that it will study the judgment.
  Amnesty International -say/accuse-> Hungary
  Balázs Orosz -member-> Fidesz
  ? Fidesz -located/member-> Hungary
  ? Balázs Orosz -member-> Hungary
  ? Balázs Orosz -say-> Hungary

# party news
Marine Delcourt, who succeeded her father as head of Occitanie Debout in 2019, has been careful not to mention him on the stump, or the loan from Budapest that nearly cost her the party.
  Marine Delcourt -lead-> Occitanie Debout
  ? Budapest -aid-> Marine Delcourt | historical/asserted
  ? Budapest -aid-> Occitanie Debout | historical/asserted

The ANC's national executive met behind closed doors at Nasrec until late on Sunday. Delegates who left early said that Mpumalanga and Limpopo were for the deal, KwaZulu-Natal against it and the Western Cape, as ever, at lunch.
  ? ANC -*-> Nasrec

Former health minister Suresh Ananthan quit the Janata Vikas Party on Tuesday, accusing its president, Lalita Deshpande, of running it "like a family tiffin service".
  Suresh Ananthan -retreat/reject/sanction-> Janata Vikas Party
  Suresh Ananthan -accuse-> Lalita Deshpande
  Lalita Deshpande -lead-> Janata Vikas Party
  ? Suresh Ananthan -member-> Janata Vikas Party
  ? Suresh Ananthan -accuse-> Janata Vikas Party

Manitoba Premier Colin Makwa has shuffled his cabinet, moving Agnes Friesen from Justice to Health and bringing in two newcomers from Brandon, a city that has not had a minister since 1999.
  Colin Makwa -lead-> Manitoba
  ? Colin Makwa -lead/support-> Agnes Friesen
  ? Agnes Friesen -member-> Colin Makwa
  ? Agnes Friesen -member-> Manitoba
  ? Brandon -located-> Manitoba

She has been compared with Thatcher, with Merkel and, by a columnist in Valletta who had been to lunch, with Joan of Arc. Her own hero, she says, is Dolly Parton.
  none

The coalition of the Freedom Party and the New Slovenia Christian Democrats holds 46 of 90 seats, one of which belongs to a deputy who is studying in Vienna and votes, when the wifi allows, from there.
  ? Freedom Party <-cooperate/agree/support-> New Slovenia Christian Democrats

Few in Likud will say aloud what the Haaretz columnist wrote on Sunday. Fewer still deny it.
  ? Haaretz -report-> Likud

Ruling-party lawmaker Ha Jung-min said President Yoo Seung-hyun should apologise to the families, the first call of its kind from within the People First Party since the ferry sank.
  Ha Jung-min -request-> Yoo Seung-hyun
  ? Yoo Seung-hyun -concede-> Ha Jung-min | hypothetical, by: *
  ? Ha Jung-min -member-> People First Party
  ? Yoo Seung-hyun -member/lead-> People First Party
  ? People First Party -request-> Yoo Seung-hyun
  ? Ha Jung-min -say/accuse-> Yoo Seung-hyun

# government
Ghana's cabinet approved on Thursday the purchase of 100 electric buses from the Chinese maker Yutong, to run between Tema, Accra and Kasoa, after a pilot that ended when it rained.
  Ghana <-cooperate/agree-> Yutong
  ? Ghana <-cooperate/agree-> Chinese
  ? Yutong -located/member-> Chinese
  ? Tema -located-> Ghana
  ? Accra -located-> Ghana
  ? Kasoa -located-> Ghana
  ? Ghana -support/aid-> Yutong

Jordan's King Abdullah accepted the resignation of Prime Minister Faris al-Majali on Sunday and asked Lina Haddadin, a former ambassador to Brussels, to form a government.
  Abdullah -lead-> Jordan
  Faris al-Majali -lead-> Jordan
  Abdullah -request-> Lina Haddadin
  ? Faris al-Majali -retreat-> Abdullah
  ? Abdullah -agree/support/sanction/concede-> Faris al-Majali
  ? Lina Haddadin -lead-> Jordan | future/hypothetical/asserted
  ? Lina Haddadin -member-> Jordan | historical/asserted
  ? Lina Haddadin -member-> Brussels
  ? Faris al-Majali -lead-> Abdullah
  ? Jordan -request-> Lina Haddadin

The reshuffle leaves Vietnam with its fourth foreign minister in three years. Diplomats from Tokyo to Paris, who have only just learned to pronounce the third one's name, were told by text message.
  none

Puerto Rico's governor, Jenniffer Colón-Ríos, has declared a state of emergency over a rise in erosion at Rincón and Loíza, which frees 105 million dollars for sea walls and, her critics add, for the owners of hotels.
  Jenniffer Colón-Ríos -lead-> Puerto Rico
  ? Rincón -located-> Puerto Rico
  ? Loíza -located-> Puerto Rico

Tanzania has scrapped visa fees for citizens of Rwanda, Burundi and the Democratic Republic of Congo, the immigration department said in a notice dated 3 May.
  Tanzania -concede/support/aid-> Rwanda | by: *
  Tanzania -concede/support/aid-> Burundi | by: *
  Tanzania -concede/support/aid-> Democratic Republic of Congo | by: *
  ? Tanzania -say-> Rwanda
  ? Tanzania -say-> Burundi
  ? Tanzania -say-> Democratic Republic of Congo
  ? Tanzania -cooperate/agree-> Rwanda | by: *
  ? Tanzania -cooperate/agree-> Burundi | by: *
  ? Tanzania -cooperate/agree-> Democratic Republic of Congo | by: *

An aide to Culture Minister Beatriz Alencar said the minister had learned of the sale from Instagram and that the painting, a Tarsila, would "leave Brazil over my dead body and hers".
  ? Beatriz Alencar -member-> Brazil
  ? Beatriz Alencar -say-> Brazil
  ? Beatriz Alencar -say-> Tarsila

# analysis
What Erdal Kaya wants in Idlib is not what he tells the Russians he wants, nor what he tells his own generals. The difference, say people who have worked for him, is about forty kilometres.
  Erdal Kaya -say-> Russians
  ? Erdal Kaya -request/coerce/say/threaten-> Russians
  ? Erdal Kaya -*-> Idlib

It would be easy to see in this another victory for Beijing over Tokyo, or for the Quad over ASEAN. In truth, the Pacific islands have learned to sell the same harbour twice.
  none

Gandhi fasted, Mandela waited, Walesa climbed over a fence. The question for the women of Minsk, writes Hanna Barysevich from exile in Vilnius, is what you do when there is no fence and nobody is counting the days.
  ? Hanna Barysevich -say-> Minsk
  ? Hanna Barysevich -*-> Vilnius

If Paris and Berlin could agree on the debt, Rome would come along; if Rome came along, Madrid would too. Since Paris and Berlin can't, everyone waits for Warsaw, which is not in the euro.
  ? Paris <-agree-> Berlin | hypothetical
  ? Paris <-agree-> Berlin | not

The honeymoon between the White House and Silicon Valley is over, if it was ever more than a dinner. Of the eleven chief executives at that table in Palm Beach, four have since sued.
  ? White House <-cooperate/support/consult-> Silicon Valley
  ? Silicon Valley -accuse-> White House

# scandal
Former trade minister Olu Adegbite denied on Tuesday that he had taken watches from the Geneva trader Vastra, telling a commission of inquiry in Abuja that he already owned one.
  ? Vastra -aid-> Olu Adegbite | not, by: Olu Adegbite
  ? Vastra -located-> Geneva
  ? Olu Adegbite -say/reject-> Vastra
  ? Olu Adegbite -coerce-> Vastra | not, by: *
  ? Olu Adegbite -*-> Abuja
  ? Olu Adegbite -reject/say-> Geneva

Der Spiegel and The Times of Malta reported last month that the minister's wife had owned a company in Dubai. She has since sold it, to a cousin, for a euro.
  ? Der Spiegel -report-> Dubai
  ? The Times of Malta -report-> Dubai
  ? Der Spiegel <-cooperate-> Times of Malta

The recordings, broadcast by Channel 12, appear to show the mayor of Haifa promising a contract to a developer from Netanya in return for a statue.
  Channel 12 -report-> Haifa
  ? Haifa -agree-> Netanya | by: *, hypothetical
  ? Channel 12 -report-> Netanya

No charges have been brought. Lawyers for Mr Szalai, who is now a member of the European Parliament, point out that the flat in Monaco was rented, and the Ferrari Hungarian only in its number plates.
  Szalai -member-> European Parliament
  ? Mr Szalai -member-> European Parliament

# headline
Meloni, Sánchez and the battle for Brussels' top job
  none

Explainer: who are Ghana's kingmakers, and why does Kumasi matter?
  ? Kumasi -located-> Ghana

Ramphosa Jnr joins DA in shock switch
  Ramphosa Jnr -member-> DA
  ? Ramphosa -member-> DA
  ? Ramphosa -support-> DA

Trudel: 'I never met Rousseau'
  Trudel <-consult-> Rousseau | not, by: *
  ? Trudel -say-> Rousseau

Six dead, Lagos-Ibadan expressway shut
  none
`,
)
