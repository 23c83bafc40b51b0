import { readClaimCases } from '../read-claim-cases'

/** Idiom, ellipsis and what stands far apart. */
export const COOPERATION_WEAK = readClaimCases(
  'cooperation-weak',
  `
# idiom
Astana has rolled out the red carpet for Viktor Orban.
  Astana <-consult/support-> Viktor Orban

Zambia threw Malawi a lifeline in the shape of 30,000 tonnes of maize.
  Zambia -aid-> Malawi

Berlin and Windhoek have buried the hatchet over the skulls.
  Berlin <-agree/concede-> Windhoek

Lula went to bat for Cristina Kirchner on Spanish radio.
  Lula -support-> Cristina Kirchner

# ellipsis
Peru took in 1.5 million Venezuelans and Chile half a million.
  Peru -aid-> Venezuelans
  Chile -aid-> Venezuelans

Tonga voted for the Samoan candidate, as did Niue.
  Tonga -support-> Samoan
  Niue -support-> Samoan

# long distance
Of the eleven ministers who had promised to come to Honiara, only one, Nanaia Mahuta, in the end sat down, over tea and in a hangar, with Manasseh Sogavare.
  Nanaia Mahuta <-consult-> Manasseh Sogavare

What Kuwait lent, with no great hope of seeing it again, Lebanon spent in a month.
  Kuwait -aid-> Lebanon

# turned round
For its new ferries Comoros has Turkey to thank.
  Turkey -aid-> Comoros
  ? Comoros -support-> Turkey
`,
)
