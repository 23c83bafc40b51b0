import { readClaimCases } from '../read-claim-cases'

/** Visits, deals, help, support and yielding as news tells them. */
export const COOPERATION_MEDIUM = readClaimCases(
  'cooperation-medium',
  `
# visit
The Emir of Qatar flew to Islamabad on Sunday, where he was received by Shehbaz Sharif.
  Shehbaz Sharif <-consult-> Emir of Qatar/Qatar
  ? Emir of Qatar -lead-> Qatar

Pope Francis is on his first visit to Mongolia, a country with 1,400 Catholics.
  Pope Francis <-consult-> Mongolia

Ending a three-day visit to Suriname, the Dutch king laid flowers at the fort.
  Dutch/Dutch king <-consult-> Suriname

On the sidelines of the summit in Djibouti, Ismail Omar Guelleh held talks with Somali counterpart Hassan Sheikh Mohamud.
  Ismail Omar Guelleh <-consult-> Hassan Sheikh Mohamud
  ? Hassan Sheikh Mohamud -lead-> Somali
  ? Ismail Omar Guelleh <-consult-> Somali

# passive
The Cuban doctors were welcomed at the airport by Xiomara Castro herself.
  Xiomara Castro <-consult/support-> Cuban

Timor-Leste will be helped by Portugal to print its ballots.
  Portugal -agree-> Timor-Leste | future

Palau's bid for the seat is supported by Japan and opposed by nobody.
  Japan -support-> Palau

# relative clause
Nigeria, which has propped up Gambia with rice and cash, sent a third ship.
  Nigeria -aid-> Gambia

Erik Prince, whom Mozambique hired to train its marines, left in April.
  ? Mozambique <-cooperate/agree-> Erik Prince

# noun with its objects
Japanese aid to Laos doubled last year.
  Japanese -aid-> Laos

Ireland's recognition of Palestine cheered the campus.
  Ireland -support-> Palestine

Canada's apology to the Inuit came three generations late.
  Canada -concede-> Inuit

The withdrawal of French troops from Niger was completed three days before Christmas.
  French -retreat-> Niger

Trade between Mercosur and Singapore rose by a fifth.
  Mercosur <-cooperate-> Singapore

Support for Guaido from Colombia has faded since the vote.
  Colombia -support-> Guaido

# light verb
Slovakia gave its backing to Georgia at the table in Chisinau.
  Slovakia -support-> Georgia

Vienna came to the aid of Slovenia with pumps and 200 firefighters.
  Vienna -aid-> Slovenia

Botswana reached a deal with De Beers on the sale of rough stones.
  Botswana <-agree-> De Beers

Bhutan struck an accord with Bangladesh on river traffic.
  Bhutan <-agree/support-> Bangladesh

# infinitive of agreement
Vietnam has agreed to help Cambodia dredge the canal.
  Vietnam -agree-> Cambodia
  ? Vietnam -aid-> Cambodia | future/hypothetical

Mauritania offered to shelter 3,000 Malians through the rains.
  Mauritania -agree-> Malians
  ? Mauritania -aid-> Malians

Cyprus invited the Armenian patriarch to the opening.
  Cyprus -agree-> Armenian

# business
Aramco and Sinopec will build a refinery together at Yanbu.
  Aramco <-agree-> Sinopec | future

Shares of Zenith rose after Carlyle agreed to rescue Metro Bank.
  Carlyle -agree/aid-> Metro Bank

MTN teamed up with Mastercard to bring wallets to Benin.
  MTN <-cooperate-> Mastercard

# headline
Guyana lifts ban on Surinamese fishermen
  Guyana -concede-> Surinamese

Xi, Tokayev pledge closer rail ties
  Xi <-agree-> Tokayev

Manila frees Australian nun
  Manila -retreat-> Australian

# sport and culture
The Louvre lent two bronzes to the National Museum of Benin.
  Louvre -aid/cooperate-> National Museum of Benin
  ? National Museum of Benin -located-> Benin

Coach Pitso Mosimane thanked Al Ahly for three good years.
  Pitso Mosimane -support-> Al Ahly
  ? Pitso Mosimane -lead/member-> Al Ahly

# retreat
Uhuru Kenyatta bowed to the court and stepped down as chairman of Jubilee.
  Uhuru Kenyatta -retreat-> Jubilee
  ? Uhuru Kenyatta -lead/member-> Jubilee | asserted/historical
`,
)
