import { readClaimCases } from '../read-claim-cases'

/** Ties that are told by the way. */
export const TIES_WEAK = readClaimCases(
  'ties-weak',
  `
# told by the way
Nobody has sat longer behind the big desk in Yaounde than Paul Biya.
  Paul Biya -lead-> Yaounde

Rwanda, the smallest but two of the Commonwealth, paid for the lanterns.
  Rwanda -member-> Commonwealth

At Itaipava's other brand, Crystal, brewers have downed tools.
  Itaipava -own-> Crystal

Rosmah Mansor wore the ring her husband, then still the man who ran Malaysia, had asked a jeweller for; Najib Razak said he had never seen it.
  Rosmah Mansor <-relative-> Najib Razak
  Najib Razak -lead-> Malaysia | historical

# ellipsis
Alassane Ouattara is married to a Frenchwoman, Dominique, and Macky Sall to Marieme Faye.
  Alassane Ouattara <-relative-> Dominique
  Macky Sall <-relative-> Marieme Faye

Vodafone owns 65 percent of Vodacom, and Vodacom most of Safaricom.
  Vodafone -own-> Vodacom
  Vodacom -own-> Safaricom
`,
)
