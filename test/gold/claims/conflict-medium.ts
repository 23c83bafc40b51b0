import { readClaimCases } from '../read-claim-cases'

/** Force, pressure and threats as news tells them: infinitives, relative clauses, nouns, headlines, people who stand for their country. */
export const CONFLICT_MEDIUM = readClaimCases(
  'conflict-medium',
  `
# relative clause
Rwanda, which has massed troops along the lake, denies that it wants a war with Burundi.
  ? Rwanda -mobilize-> Burundi
  Rwanda -reject-> Burundi
  ? Rwanda -*-> Burundi

Jamaica, whose coast guard seized the Honduran trawler in May, has kept the crew.
  Jamaica -coerce-> Honduran

The blogger whom Tajikistan jailed for eight years, Khurshed Fozilov, lost his appeal.
  Tajikistan -coerce/sanction-> Khurshed Fozilov

# participle
Bombed by Sudan twice in a week, Kauda has neither water nor light.
  Sudan -assault-> Kauda

Accusing Senegal of harbouring rebels, Gambia's president put the army on alert.
  Gambia -accuse-> Senegal
  ? Gambia -mobilize-> Senegal

# coordination of verbs
Turkmenistan cut gas deliveries to Tajikistan on Monday and threatened to close its airspace to Uzbekistan.
  Turkmenistan -sanction-> Tajikistan
  Turkmenistan -threaten-> Uzbekistan

Israel struck Damascus and shelled Quneitra within an hour.
  Israel -assault-> Damascus
  Israel -assault-> Quneitra

The Houthis fired on a Liberian tanker, boarded it and took it to Hodeidah.
  Houthis -assault-> Liberian
  ? Houthis -coerce-> Liberian

# noun with its objects
Sanctions on Belarus by Ukraine and Moldova came into force at midnight.
  Ukraine -sanction-> Belarus
  Moldova -sanction-> Belarus

An attack by the Lord's Resistance Army on Obo left two priests dead.
  Lord's Resistance Army -assault-> Obo

The deployment of Ethiopian troops against Fano was announced on state television.
  Ethiopian -mobilize-> Fano

The arrest of Kem Sokha by Cambodian police in 2017 ended his party's run.
  Cambodian -coerce-> Kem Sokha

Days after the killing of Thomas Sankara by his own guards, the capital was calm.
  none

# light verb
The junta in Niamey launched an attack on the radio station of Agadez.
  Niamey -assault-> Agadez
  ? Agadez -located-> Niamey

Kyrgyzstan put pressure on Tajikistan over the canal, closing two crossings.
  Kyrgyzstan -coerce/sanction/request-> Tajikistan

Hungarian farmers held a protest against the European Commission in Zahony.
  Hungarian -protest-> European Commission
  ? Zahony -located-> Hungarian

Wellington took action against Nauru over the passports, suspending all payments.
  Wellington -sanction/coerce-> Nauru

# headline
Ecuador raids Mexican embassy, seizes ex-vice-president
  Ecuador -assault/coerce-> Mexican

Laos bars Human Rights Watch from flooded dam villages
  Laos -coerce-> Human Rights Watch

Rio police kill nine in raid on Red Command
  Rio -assault-> Red Command

# court
A court in Minsk sentenced Ales Bialiatski to ten years in a labour camp.
  Minsk -sanction/coerce-> Ales Bialiatski

Isabel dos Santos was fined by Angola's Constitutional Tribunal, which also froze two of her accounts.
  Angola/Constitutional Tribunal -sanction/coerce-> Isabel dos Santos
  ? Constitutional Tribunal -*-> Angola
  ? Angola -*-> Isabel dos Santos

# ban and expulsion
FIFA has banned Ahmad Ahmad for five years over the sale of tickets to pilgrims.
  FIFA -coerce/sanction-> Ahmad Ahmad

Tuvalu on Tuesday ordered the Taiwanese ambassador to leave within a week.
  Tuvalu -sanction/request-> Taiwanese

Twitter suspended the account of the Iranian news agency Fars.
  Twitter -coerce/sanction-> Fars
  ? Fars -located/member-> Iranian
  ? Twitter -coerce/sanction-> Iranian

# strike
Pilots at Kenya Airways went on strike against the company's new owner, Air France.
  Kenya Airways -protest-> Air France
  Air France -own-> Kenya Airways

Nurses in Tonga walked out over pay on Friday; nobody from the ministry came to meet them.
  none

# threat of somebody to somebody
Pyongyang's foreign minister, Choe Son Hui, warned Seoul of "unbearable consequences" over the leaflets.
  Choe Son Hui -threaten-> Seoul
  Choe Son Hui -member-> Pyongyang

The rebels of the March 23 Movement gave Kinshasa 48 hours to pull out of Goma or face an assault.
  March 23 Movement -threaten-> Kinshasa
`,
)
