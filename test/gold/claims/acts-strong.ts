import { readClaimCases } from '../read-claim-cases'

/** The kinds of act that news tells less often, in plain clauses. */
export const ACTS_STRONG = readClaimCases(
  'acts-strong',
  `
# demonstration
Sri Lankan doctors went on strike against the Health Ministry on Wednesday.
  Sri Lankan -protest-> Health Ministry
  ? Health Ministry -*-> Sri Lankan

Georgians rallied against Bidzina Ivanishvili outside parliament for a twelfth night.
  Georgians -protest-> Bidzina Ivanishvili

Iceland and Slovenia boycotted Eurovision over the vote.
  Iceland -protest/reject-> Eurovision
  Slovenia -protest/reject-> Eurovision

# troops and alerts
South Korea put its artillery on alert against North Korea after the balloons.
  South Korea -mobilize-> North Korea

Greece sent warships towards Libya to keep the trawlers back.
  Greece -mobilize-> Libya

Colombia deployed 3,000 soldiers against the National Liberation Army in Catatumbo.
  Colombia -mobilize-> National Liberation Army
  ? Catatumbo -located-> Colombia
  ? National Liberation Army -located-> Catatumbo

# working together
Cuba and Jamaica cooperated on malaria for eleven years.
  Cuba <-cooperate-> Jamaica

Siemens worked with Hyundai on the signal boxes.
  Siemens <-cooperate-> Hyundai

Kenya trades with Ethiopia through Moyale, mostly in khat.
  Kenya <-cooperate-> Ethiopia

# yielding
Bahrain pardoned the Shiite cleric Hassan Mushaima in April.
  Bahrain -concede-> Hassan Mushaima

Boris Becker apologised to Wimbledon for the empty chair.
  Boris Becker -concede-> Wimbledon

# pulling back
Uganda pulled its soldiers out of South Sudan in 2016.
  Uganda -retreat-> South Sudan | asserted/historical

The Taliban freed two German aid workers at Kabul airport.
  Taliban -retreat-> German

# threat
Netanyahu threatened Hezbollah with a blow that it would not forget.
  Netanyahu -threaten-> Hezbollah

The European Commission warned Apple of a fine over its shop.
  European Commission -threaten-> Apple

# speech
Thabo Mbeki told Robert Mugabe that the queue at the bank was longer than the queue at the poll.
  Thabo Mbeki -say-> Robert Mugabe

Chinua Achebe spoke about Joseph Conrad for an hour without notes.
  Chinua Achebe -say-> Joseph Conrad
`,
)
