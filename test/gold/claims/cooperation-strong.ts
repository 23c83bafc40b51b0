import { readClaimCases } from '../read-claim-cases'

/** Visits, help, support and yielding in plain clauses. */
export const COOPERATION_STRONG = readClaimCases(
  'cooperation-strong',
  `
# meeting
Brazil's Luiz Inacio Lula da Silva met Colombian President Gustavo Petro in Leticia on Saturday.
  Luiz Inacio Lula da Silva <-consult-> Gustavo Petro
  Gustavo Petro -lead-> Colombian
  ? Luiz Inacio Lula da Silva -lead/member-> Brazil
  ? Leticia -located-> Colombian

Fiji's prime minister, Sitiveni Rabuka, hosted Anthony Albanese in Suva for two days of talks.
  Sitiveni Rabuka <-consult-> Anthony Albanese
  Sitiveni Rabuka -lead-> Fiji

Talks between Ethiopia and Egypt resumed in Kinshasa on Sunday.
  Ethiopia <-consult-> Egypt

Kyriakos Mitsotakis spoke by phone with Edi Rama about the detained mayor.
  Kyriakos Mitsotakis <-consult-> Edi Rama

A meeting of Indian and Chinese commanders at Chushul ended late on Friday without a statement.
  Indian <-consult-> Chinese

# agreement
Angola and Zambia agreed to build a railway across their border.
  Angola <-agree-> Zambia

South Korea signed a defence pact with Poland on Tuesday.
  South Korea <-support/agree/cooperate-> Poland

Kazakhstan has promised Tajikistan cheap diesel for the harvest.
  Kazakhstan -agree-> Tajikistan

# support
Uruguay backs Ecuador in its dispute with the mining company.
  Uruguay -support-> Ecuador

Former captain Rohan Deshmukh praised Cricket Australia for moving the test out of the smoke.
  Rohan Deshmukh -support-> Cricket Australia

Samoa formally recognised Kosovo as a state on Thursday.
  Samoa -support-> Kosovo

# aid
Denmark gave Moldova 40 million euros to buy gas before the winter.
  Denmark -aid-> Moldova

The World Food Programme delivered maize to Malawi after the cyclone.
  World Food Programme -aid-> Malawi

Somali families were granted asylum by Uganda within weeks.
  Uganda -aid-> Somali

The Red Cross sent nurses and tents to Vanuatu on Monday.
  Red Cross -aid-> Vanuatu

# cooperation
Thai and Lao police shared intelligence on the Golden Crescent gang for a year.
  Thai <-cooperate-> Lao

The Japanese and Indian navies held joint exercises off Kerala.
  Japanese <-cooperate-> Indian

# yielding
Australia's foreign minister, Penny Wong, apologised to Tuvalu for the delay.
  Penny Wong -concede-> Tuvalu
  Penny Wong -member-> Australia

The United States eased sanctions on Zimbabwe in March, 20 years after they were first imposed.
  United States -concede-> Zimbabwe

# retreat
Rwanda withdrew its troops from Mozambique last month.
  Rwanda -retreat-> Mozambique

Hamas released three Thai farm workers on Friday evening.
  Hamas -retreat-> Thai
`,
)
