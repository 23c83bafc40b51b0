import { readClaimCases } from '../read-claim-cases'

/** Companies, markets and trade as business pages print them: earnings, deals, rates, appointments, and figures beside figures. */
export const PRESS_BUSINESS = readClaimCases(
  'press-business',
  `
# earnings
Ericsson's quarterly profit beat expectations on Thursday, lifted by licence fees from Chinese handset makers and a recovery in North America, where AT&T and Verizon have begun to spend again on rural masts.
  ? Chinese -aid/cooperate-> Ericsson
  ? Ericsson <-cooperate-> Chinese

Revenue at Singapore's largest lender, DBS, rose 9 per cent to S$5.9 billion in the three months to June, helped by wealth clients from China and Taiwan, although margins narrowed and the bank set aside more for loans to Hong Kong developers.
  DBS -located-> Singapore
  ? DBS -own/cooperate/aid-> Hong Kong
  ? DBS <-cooperate-> China
  ? DBS <-cooperate-> Taiwan

Shoprite said same-store sales grew faster in Zambia and Mozambique than at home, and that it had sold the last of its supermarkets in the Democratic Republic of Congo to a local buyer for an undisclosed sum.
  ? Shoprite -say-> Zambia
  ? Shoprite -say-> Mozambique
  ? Shoprite -say-> Democratic Republic of Congo
  ? Shoprite -retreat-> Democratic Republic of Congo
  ? Shoprite -located-> Zambia
  ? Shoprite -located-> Mozambique
  ? Shoprite -located-> Democratic Republic of Congo

Lower copper prices, a strike at its Escondida rival's port and the strength of the peso all weighed on Antofagasta, whose shares closed 3.1 per cent down in London, the worst performer in the FTSE 100 after Ocado.
  none

Emirates and Etihad both reported record profits this month; flydubai, which shares terminals with the former and routes with neither, is expected to follow on Wednesday.
  ? flydubai <-cooperate-> Emirates

"We are not a steel company that happens to make money in India," chief executive Marieke Jansen told analysts on a call. "We are an Indian company that happens to have a furnace in IJmuiden."
  ? Marieke Jansen -member/lead-> Indian
  ? Marieke Jansen -say-> India
  ? Indian <-located-> IJmuiden
  ? Indian -own-> IJmuiden
  ? Marieke Jansen -say-> IJmuiden

Analysts at Jefferies, Nomura and Banco Itaú had forecast a loss of between 40 and 55 million dollars. The actual figure, buried on page 31, was 112 million.
  none

Nestlé's sales of instant noodles in Nigeria, Ghana and Ivory Coast have halved since the naira and the cedi fell, and the Swiss group has stopped importing coffee creamer from its plant in Jordan.
  Nestlé -located/member-> Swiss
  ? Nestlé -own-> Jordan
  ? Nestlé -sanction/retreat/reject-> Jordan
  ? Nestlé -located-> Jordan

# deal
Saudi Aramco has bought a 10 per cent stake in Horse Powertrain, the maker of combustion engines set up by Renault and Geely, valuing the venture at 7.4 billion euros.
  Saudi Aramco -own-> Horse Powertrain
  ? Renault -own-> Horse Powertrain
  ? Geely -own-> Horse Powertrain
  ? Renault <-cooperate-> Geely

The Mexican bread maker Bimbo is in talks to buy Vel Pitar of Romania from its Dutch private equity owners, two people with knowledge of the matter said, in what would be its first purchase in eastern Europe.
  Bimbo -own-> Vel Pitar | hypothetical/future, by: *
  ? Bimbo <-consult/agree-> Vel Pitar | by: *
  ? Bimbo <-consult/agree/cooperate-> Dutch | by: *
  ? Bimbo -located/member-> Mexican
  Vel Pitar -located-> Romania | by: *
  ? Dutch -own-> Vel Pitar | by: *
  ? Bimbo <-consult/agree/own-> Romania | by: *
  ? Mexican -own-> Vel Pitar | by: *

Regulators in Canberra blocked the sale of Origin's gas pipeline to a consortium led by Hong Kong's CK Infrastructure, citing the national interest, two years after they waved through a similar bid for a grid in Victoria.
  CK Infrastructure -located-> Hong Kong
  Canberra -reject/coerce-> CK Infrastructure
  ? Canberra -reject/coerce-> Origin
  ? Canberra -reject/coerce-> Hong Kong
  ? CK Infrastructure -own-> Origin | hypothetical

Spotify will offer audiobooks in Germany, Austria and Switzerland from next month under a deal with Bertelsmann, the companies said, a step that Amazon's Audible has watched coming since 2022.
  Spotify <-agree/cooperate/support-> Bertelsmann | by: *
  Amazon -own-> Audible

Neither Unilever nor the family of founder Ben Adeyemi would say what the Lagos soap maker fetched, but filings in Delaware suggest that the price was close to 90 million dollars.
  ? Unilever -own-> Lagos
  ? Unilever <-*-> Ben Adeyemi

LATAM Airlines and Delta have put a joint code on flights from Santiago to Atlanta. Passengers will be able to earn points with either, and to lose their luggage, as one union leader put it, with both.
  LATAM Airlines <-cooperate/agree-> Delta

KKR, Carlyle and Bain Capital have all looked at the books, according to the Nikkei, and at least one of them has walked away from the table since Toshiba's lenders asked for a guarantee.
  ? Nikkei -report-> KKR
  ? Nikkei -report-> Carlyle
  ? Nikkei -report-> Bain Capital
  ? Nikkei -report-> Toshiba
  ? KKR <-*-> Toshiba | by: *
  ? Toshiba -request-> KKR | by: *
  ? Toshiba -request-> Carlyle | by: *
  ? Toshiba -request-> Bain Capital | by: *

Four months after the collapse of its merger with Zee, Sony Pictures Networks India has poached the rival's head of sport, Ritu Malhotra, who bought the cricket rights that both companies now regret.
  ? Sony Pictures Networks India <-agree/cooperate/reject-> Zee
  Ritu Malhotra -member-> Sony Pictures Networks India | asserted/future
  ? Ritu Malhotra -member/lead-> Zee | historical/asserted
  ? Sony Pictures Networks India -own/member-> Zee
  ? Sony Pictures Networks India -coerce-> Ritu Malhotra

# markets
Asian shares were mixed in thin trade, with Tokyo up 0.4 per cent, Seoul flat and Shanghai down after Beijing reported weaker factory output; Sydney was closed for a holiday.
  none

The Turkish lira touched another low against the dollar. "There is no level that anybody in Ankara will defend," said Ebru Tansel of Global Menkul, who expects rates to rise twice before Ramadan.
  Ebru Tansel -member-> Global Menkul
  ? Ebru Tansel -say-> Ankara
  ? Global Menkul -located/member-> Turkish
  ? Ebru Tansel -member-> Turkish

Wall Street opened higher, led by Nvidia, Micron and AMD; banks lagged, with JPMorgan Chase and Wells Fargo both lower before results due on Friday from the former.
  none

Cocoa for July delivery fell to its lowest since January in New York as rain reached Ashanti and the Ivorian mid-crop came in better than Olam and Cargill had feared.
  none

Brent crude slipped below 80 dollars a barrel after Libya's Sharara field resumed pumping and a survey by S&P showed that OPEC, led by Iraq and the Emirates, had produced above its quota for a third month.
  ? Sharara -located-> Libya
  ? Iraq -lead/member-> OPEC | by: *
  ? Emirates -lead/member-> OPEC | by: *
  S&P -report/say/accuse-> OPEC
  ? S&P -report/say/accuse-> Iraq
  ? S&P -report/say/accuse-> Emirates

Gold is on course for a fifth weekly gain, and the miners that dig it have at last begun to follow: Newmont is up 22 per cent this year, Gold Fields 31 and AngloGold Ashanti 35.
  none

Bond traders have long memories. In 2001 it was Buenos Aires, in 2012 Athens; the question put to every minister passing through Washington this week, from Dakar's to Islamabad's, is who comes next.
  none

# trade
China lifted its ban on Lithuanian beef on Tuesday, more than three years after it was imposed in a row over Taiwan's office in Vilnius, the Baltic state's food and veterinary service said.
  China -concede-> Lithuanian | by: *
  ? China -sanction/coerce-> Lithuanian | historical/asserted, by: *
  ? China <-*-> Taiwan | by: *
  ? Taiwan -located-> Vilnius
  ? China -concede-> Taiwan | by: *
  ? Lithuanian -say-> China
  ? Lithuanian -say-> Taiwan

India's rice exporters are turning to Benin and Togo to replace orders from Indonesia, which filled its warehouses early this year with grain from Vietnam and Thailand.
  ? India <-cooperate-> Benin
  ? India <-cooperate-> Togo
  ? Indonesia <-cooperate-> Vietnam
  ? Indonesia <-cooperate-> Thailand
  ? India <-cooperate-> Indonesia

Avocados from Kenya now reach Shanghai in 24 days, four fewer than by way of Rotterdam, thanks to a refrigerated service run by the Danish line Maersk and unloaded, for reasons of customs, in Colombo.
  ? Maersk -located/member-> Danish
  ? Kenya <-cooperate-> Shanghai

Ottawa's retaliatory duties, announced hours after Washington raised the tariff on softwood lumber to 45 per cent, will fall on bourbon from Kentucky, orange juice from Florida and, in a nod to history, tea.
  Ottawa -sanction-> Washington | asserted/future
  ? Washington -sanction-> Ottawa
  ? Ottawa -sanction-> Kentucky | asserted/future
  ? Ottawa -sanction-> Florida | asserted/future

The Port of Gothenburg handled more lorries and fewer containers last year, a shift that its managers put down to the war, the Red Sea and the Danes, in that order.
  none

Paraguayan soya crosses three frontiers and changes its nationality twice before it reaches a chicken in Shandong; somewhere near Rosario, says Inés Duarte, a broker, it is Argentine for about an hour.
  ? Inés Duarte -say-> Paraguayan

Mauritius and India have reworked their tax treaty again. Funds that register in Port Louis will have to show that they are more than a brass plate, a test that few of those in Cybercity would pass today.
  Mauritius <-agree/cooperate/support/concede-> India
  ? Port Louis -located-> Mauritius

# appointment
Heineken named Femke de Boer as head of its Asia-Pacific region, succeeding Jacco van Dijk, who leaves to run the Vietnamese dairy Vinamilk.
  Femke de Boer -lead/member-> Heineken
  ? Jacco van Dijk -member/lead-> Heineken | historical/asserted
  Jacco van Dijk -lead-> Vinamilk | future/asserted
  ? Vinamilk -located/member-> Vietnamese

Stanchart's chairman José Viñals will step down in May, Sky News reported on Saturday, and the bank has asked Spencer Stuart to find a successor with experience in Asia or Africa.
  José Viñals -lead-> Stanchart | by: *
  ? José Viñals -member-> Stanchart | by: *
  Sky News -report-> José Viñals
  ? Sky News -report-> Stanchart
  ? Stanchart -request-> Spencer Stuart | by: *
  ? José Viñals -retreat-> Stanchart | future, by: *
  ? Sky News -report-> Spencer Stuart

Before Uber, Lindani Mthembu ran marketing for MTN in Kampala and, briefly, a bar. She replaces Carol Otieno, whose last day was Friday.
  ? Lindani Mthembu -member/lead-> MTN | historical/asserted
  ? Lindani Mthembu -member-> Uber
  ? Carol Otieno -member-> Uber | historical/asserted
  ? MTN -located-> Kampala
  ? Lindani Mthembu -lead-> MTN | historical/asserted

# labour
About 6,000 dockers in Vancouver, Prince Rupert and Nanaimo downed tools at one minute past midnight; the employers' association said grain ships for Japan and Bangladesh would be the first to wait.
  none

Samsung's largest union in South Korea suspended its strike on Thursday after the company offered four days of paid leave, but said members at Giheung would "work exactly as fast as the manual says".
  ? Samsung -agree/concede-> South Korea
  ? Samsung -located-> South Korea
  ? South Korea -retreat/concede-> Samsung

Tesla technicians in Malmö have been on strike for so long that two have retired, and one has become a priest. IF Metall pays them 130 per cent of their wages; Danish dockers and Norwegian electricians refuse to touch the cars.
  ? Tesla -located-> Malmö
  ? IF Metall -aid/support-> Tesla
  ? Danish -protest/reject-> Tesla
  ? Norwegian -protest/reject-> Tesla
  ? Malmö -protest-> Tesla

Garment workers in Gazipur and Ashulia, who stitch shirts for H&M, Zara and Primark, went back to their machines on Sunday with a promise of 12,500 taka a month and 112 colleagues still in Kashimpur jail.
  ? Gazipur <-cooperate-> H&M
  ? Gazipur -cooperate/aid-> Zara
  ? Gazipur -cooperate/aid-> Primark

# technology
Google is to pay Indonesia's competition authority a fine of 202 billion rupiah over billing in its app store, after the Supreme Court in Jakarta threw out its last appeal.
  Indonesia -sanction/coerce-> Google
  Supreme Court -reject-> Google
  Supreme Court -located-> Jakarta
  ? Google -concede/aid/agree-> Indonesia | future/asserted
  ? Jakarta -reject-> Google
  ? Jakarta -located-> Indonesia
  ? Supreme Court -located-> Indonesia

A start-up in Tallinn says it can tell a Stradivarius from a copy made in Cremona last year by the way the varnish scatters light. The Ashmolean has lent it a fiddle; the Louvre has not replied.
  ? Ashmolean -aid-> Tallinn

TSMC's first plant in Europe, in Dresden, is half owned by Bosch, Infineon and NXP. It will make the chips that go into brakes and wipers, not the ones that Apple and Nvidia quarrel over.
  ? TSMC -own-> Dresden
  ? TSMC -located-> Dresden
  ? Bosch -own-> TSMC
  ? Infineon -own-> TSMC
  ? NXP -own-> TSMC
  ? Bosch -own-> Dresden
  ? Infineon -own-> Dresden
  ? NXP -own-> Dresden
  ? Apple <-*-> Nvidia

Elon Musk's satellite service Starlink was granted a licence in Bangladesh in April, is waiting for one in Pakistan and has withdrawn its application in South Africa, where the law asks for a local partner.
  Elon Musk -own-> Starlink
  Bangladesh -support/aid/agree-> Starlink
  ? Starlink -retreat/reject-> South Africa
  ? Starlink -request-> Pakistan
  ? Starlink -located-> Bangladesh
  ? South Africa -request-> Starlink

Of the ten most downloaded apps in Brazil last month, three were lotteries, two were banks and one, Zapzap, tells you in Portuguese what the neighbour's dog is thinking.
  none

# property, food, travel
Londoners with second homes in Cornwall are selling to other Londoners; in St Ives, estate agents say, a cottage that Barbara Hepworth once rented for a pound a week is on the market for 1.9 million.
  ? Cornwall -located-> St Ives
  ? St Ives -located-> Cornwall
  ? Barbara Hepworth -located-> St Ives | by: *, historical

The oysters come from Namibia, the butter from Isigny and the waiter from Odesa, and yet at Chez Mireille the bill for two, with a bottle of Slovenian orange wine, came to less than a tank of petrol.
  none

Michelin's inspectors have crossed the Johor Strait at last: one star each for Restoran Kampung Baru and Nyonya House, none for the hotel grills of Kuala Lumpur that flew in chefs from Lyon and San Sebastián.
  ? Michelin -support-> Restoran Kampung Baru
  ? Michelin -support-> Nyonya House

# company press release
OSLO, 14 May - Nordhavn Energy AS today announced that Phuong Le has been appointed Chief Financial Officer, effective 1 August. Ms Le joins from Equinor, where she held senior positions in Stavanger, Houston and Baku.
  Phuong Le -member/lead-> Nordhavn Energy
  ? Phuong Le -member-> Equinor | historical/asserted
  ? Equinor -located-> Stavanger
  ? Equinor -located-> Houston
  ? Equinor -located-> Baku
  ? Nordhavn Energy -say/support-> Phuong Le

About Meridian Seeds: founded in 1974 in Wageningen, the group breeds vegetables for growers in 60 countries and employs 2,300 people, of whom 400 work in research in the Netherlands, Spain and Tanzania.
  Meridian Seeds -located-> Wageningen
  ? Meridian Seeds -located-> Netherlands
  ? Meridian Seeds -located-> Spain
  ? Meridian Seeds -located-> Tanzania
  ? Wageningen -located-> Netherlands
  ? Netherlands -*-> Meridian Seeds

# headline
Musk, Ambani, Slim: who lost most in a black week
  none

Volkswagen to close Osnabrück plant, spare Emden
  ? Volkswagen -own-> Osnabrück
  ? Volkswagen -own-> Emden
  ? Volkswagen -located-> Osnabrück
  ? Volkswagen -sanction/retreat-> Osnabrück | future/asserted
  ? Volkswagen -*-> Emden | future/asserted

Ghana gold board bars foreigners as Accra chases dollars
  none
`,
)
