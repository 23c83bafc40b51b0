import { readClaimCases } from '../read-claim-cases'

/** Sentences at the length that agencies and broadsheets write, with several relations in each. */
export const LONG_MEDIUM = readClaimCases(
  'long-medium',
  `
# agency lead
The United Arab Emirates on Wednesday condemned Iran for seizing a Greek tanker in the Strait of Hormuz and urged the Security Council to meet within days, its state news agency WAM reported.
  United Arab Emirates -accuse-> Iran | by: *
  Iran -coerce-> Greek | by: *
  United Arab Emirates -request-> Security Council | by: *
  ? WAM -report-> United Arab Emirates
  ? WAM -report-> Iran
  ? WAM -*-> United Arab Emirates
  ? WAM -report-> Security Council

South African President Cyril Ramaphosa, who chairs the African National Congress, has asked the Constitutional Court to strike down a report in which a panel accused him of hiding dollars in a sofa.
  Cyril Ramaphosa -lead-> South African
  Cyril Ramaphosa -lead-> African National Congress
  Cyril Ramaphosa -request-> Constitutional Court
  ? Constitutional Court -located-> South African

Bangladesh, which has sheltered nearly a million Rohingya since 2017, signed an agreement with Myanmar on Thursday under which the first families will return before the rains, officials in Dhaka said.
  Bangladesh -aid-> Rohingya | asserted/historical, by: *
  Bangladesh <-agree/support-> Myanmar | by: ?

# background behind a comma
Ecuador's government has extradited the gang leader Wilmer Chavarria to Spain, where he was arrested in Malaga last year after a tip from Europol, and asked Madrid to keep him apart from his brother.
  Ecuador -coerce-> Wilmer Chavarria
  Ecuador -request-> Madrid
  ? Spain -coerce-> Wilmer Chavarria
  ? Ecuador <-cooperate-> Spain
  ? Malaga -located-> Spain
  ? Europol -*-> Spain

Kazakh mining group ERG, which is owned by three businessmen and the state, said it would take the Democratic Republic of Congo to arbitration over a copper licence that Kinshasa had cancelled in May.
  ERG -accuse-> Democratic Republic of Congo | future, by: ERG
  Kinshasa -coerce/sanction-> ERG | asserted/historical, by: *
  ? ERG -located/member-> Kazakh
  ? ERG -say-> Democratic Republic of Congo

# speech with a story in it
Honduran Foreign Minister Enrique Reina told reporters in Tegucigalpa that Taiwan had refused to restructure the debt, that China had offered to buy the coffee harvest, and that neither had threatened anybody.
  Enrique Reina -member-> Honduran
  China -agree-> Honduran | by: Enrique Reina
  ? China -agree-> Taiwan | by: *
  ? Taiwan -reject-> Honduran | by: *
  ? Enrique Reina -say-> Taiwan
  ? Enrique Reina -say-> China
  ? Tegucigalpa -located-> Honduran

Speaking after talks with his Senegalese counterpart, Mauritania's Mohamed Ould Ghazouani said gas from the shared field would flow by June and praised BP for "keeping faith" when prices fell.
  Mohamed Ould Ghazouani <-consult-> Senegalese
  Mohamed Ould Ghazouani -support-> BP
  ? Mohamed Ould Ghazouani -lead/member-> Mauritania
  ? Mauritania <-*-> Senegalese

# contrast
While Fiji welcomed the Chinese survey ship with garlands, Palau chased it out of its waters and complained to Beijing, and the Marshall Islands said nothing at all.
  Fiji <-consult/support-> Chinese
  Palau -coerce/reject/assault-> Chinese
  Palau -accuse/say/reject-> Beijing
  ? Fiji -*-> Palau | by: *

Unlike Uruguay, which has legalised the plant, Paraguay jails growers and has asked Brazil for helicopters to find their fields.
  Paraguay -request-> Brazil
  ? Brazil -aid-> Paraguay | hypothetical

# business
Toyota's finance arm has agreed to sell its stake in KINTO Kenya to Equity Group, whose chief executive, James Mwangi, called the deal a bargain.
  Toyota -own-> KINTO Kenya
  ? Toyota <-agree/cooperate-> Equity Group
  James Mwangi -lead-> Equity Group
  ? KINTO Kenya -located-> Kenya
  ? Equity Group -own-> KINTO Kenya | future/asserted/hypothetical

Activist investor Elliott Management, which owns four percent of Anglo American, wrote to the board on Monday to oppose a takeover by BHP that it said undervalued the copper mines of Peru and Chile.
  Elliott Management -own-> Anglo American
  ? Elliott Management -say/reject/request-> Anglo American
  ? Elliott Management -reject/accuse-> BHP
  ? BHP -own-> Anglo American | hypothetical/future

# sport politics
The Confederation of African Football stripped Guinea of the 2025 finals on Friday, and Guinea's coach, Kaba Diawara, said the body had lied to his president.
  Confederation of African Football -sanction/coerce-> Guinea
  Kaba Diawara -member/lead-> Guinea
  Kaba Diawara -accuse/say-> Confederation of African Football

# tabloid
Furious Ronaldo BLASTS Manchester United boss Erik ten Hag, slams the Glazers and says Old Trafford has not changed since 2003
  Ronaldo -accuse-> Erik ten Hag
  Ronaldo -accuse-> Glazers
  Erik ten Hag -lead/member-> Manchester United
  ? Ronaldo -say/accuse-> Old Trafford
  ? Ronaldo -accuse-> Manchester United
  ? Glazers -own-> Manchester United

# local paper
Hamilton mayor Paula Southgate has thanked Waikato Tainui for lending the city its hall while firefighters from Cambridge clear the slip on State Highway 1.
  ? Paula Southgate -lead-> Hamilton
  Paula Southgate -support-> Waikato Tainui
  Waikato Tainui -aid-> Hamilton

# culture
Nigerian novelist Chimamanda Ngozi Adichie, whose brother Kenechukwu Adichie spoke at the wake, turned down an honour from President Bola Tinubu and accepted one from Harvard.
  Chimamanda Ngozi Adichie <-relative-> Kenechukwu Adichie
  Chimamanda Ngozi Adichie -reject-> Bola Tinubu
  ? Chimamanda Ngozi Adichie -member-> Nigerian
  ? Bola Tinubu -lead-> Nigerian
  ? Bola Tinubu -support-> Chimamanda Ngozi Adichie
  ? Harvard -support-> Chimamanda Ngozi Adichie
  ? Chimamanda Ngozi Adichie -support/agree-> Harvard
`,
)
