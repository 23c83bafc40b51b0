import { readClaimCases } from '../read-claim-cases'

/** Offices, membership, ownership, family and place as news tells them. */
export const TIES_MEDIUM = readClaimCases(
  'ties-medium',
  `
# office of a person in a possessive
Paraguay's Santiago Pena and his finance minister, Carlos Fernandez, opened the books.
  Santiago Pena -lead/member-> Paraguay
  Carlos Fernandez -member-> Paraguay
  ? Santiago Pena -lead-> Carlos Fernandez

Togo's long-serving foreign minister Robert Dussey, 53, is a published philosopher.
  Robert Dussey -member-> Togo

# office behind the name
Fatou Bensouda (Gambia), prosecutor of the International Criminal Court until 2021, took the chair.
  Fatou Bensouda -member/lead-> International Criminal Court | historical/asserted
  ? Fatou Bensouda -member-> Gambia

Anil Sharma, who runs the Delhi office of Oxfam, was in the room.
  Anil Sharma -member/lead-> Oxfam
  ? Oxfam -located-> Delhi
  ? Anil Sharma -*-> Delhi

Lindiwe Dlamini, of the University of Eswatini, drew the map.
  Lindiwe Dlamini -member-> University of Eswatini

# taking and leaving office
Feleti Teo was sworn in as prime minister of Tuvalu on a Wednesday.
  Feleti Teo -lead-> Tuvalu

Novak Bank appointed Ivana Horvat chief executive in May.
  Ivana Horvat -lead-> Novak Bank

Parliament elected the surgeon Thongloun Phommachan to head the Lao Red Cross.
  Thongloun Phommachan -lead-> Lao Red Cross | asserted/future
  ? Lao Red Cross -located-> Lao

Carlos Alvarado succeeded Luis Guillermo Solis as president of Costa Rica.
  Carlos Alvarado -lead-> Costa Rica
  Luis Guillermo Solis -lead-> Costa Rica | historical/asserted

Marcelo Bielsa was named coach of Uruguay, his third national side.
  Marcelo Bielsa -lead/member-> Uruguay

Femi Otedola sits on the board of Geregu Power.
  Femi Otedola -member-> Geregu Power

# members of parties, bands, teams
Sviatlana Bahdanovich, a deputy for the Party of Regions, voted twice.
  Sviatlana Bahdanovich -member-> Party of Regions

Neymar rejoined Santos in January.
  Neymar -member-> Santos

Ex-Roma midfielder Radja Nainggolan now plays for Persija Jakarta.
  Radja Nainggolan -member-> Persija Jakarta
  ? Radja Nainggolan -member-> Roma | historical/asserted

Croatia and Bulgaria are members of the European Union; Serbia is not.
  Croatia -member-> European Union
  Bulgaria -member-> European Union
  Serbia -member-> European Union | not

BRICS newcomer Ethiopia will host the bankers.
  Ethiopia -member-> BRICS

# ownership
Bangkok Post, owned by the Chirathivat family, ran the story on page three.
  ? Chirathivat -own-> Bangkok Post

Grupo Clarin's newspaper Ole printed the lineup upside down.
  Grupo Clarin -own-> Ole

Jio, a unit of Reliance Industries, added a million users.
  Reliance Industries -own-> Jio

Naspers holds a 26 percent stake in Tencent.
  Naspers -own-> Tencent

The takeover of Burberry by LVMH was closed on Thursday in Paris.
  LVMH -own-> Burberry

Aliko Dangote's refinery company, Dangote Petroleum, has hired Indians.
  Aliko Dangote -own-> Dangote Petroleum
  ? Dangote Petroleum -*-> Indians

# family
Kim Yo Jong, Kim Jong Un's sister, burned the letter.
  Kim Yo Jong <-relative-> Kim Jong Un

Muhoozi Kainerugaba is the son of Ugandan President Yoweri Museveni.
  Muhoozi Kainerugaba <-relative-> Yoweri Museveni
  Yoweri Museveni -lead-> Ugandan

Zoe Kazan and her grandfather Elia Kazan never spoke of the hearings.
  Zoe Kazan <-relative-> Elia Kazan

Imran Khan's ex-wife Jemima Goldsmith bid for the painting.
  Imran Khan <-relative-> Jemima Goldsmith

The brothers Prakash and Srichand Hinduja shared one kitchen.
  Prakash <-relative-> Srichand Hinduja

# place
In the Ghanaian port of Tema, cranes stood still.
  Tema -located-> Ghanaian

Lotte Chemical, headquartered in Seoul, is to close its plant in Jakarta.
  Lotte Chemical -located-> Seoul
  ? Lotte Chemical -located-> Jakarta

The Seychelles-based lender Al Salam lost its licence.
  Al Salam -located-> Seychelles

Gorongosa lies in the middle of Mozambique, four hours from Beira.
  Gorongosa -located-> Mozambique
  ? Gorongosa -*-> Beira

Police closed the Hotel Tivoli in central Maputo.
  Hotel Tivoli -located-> Maputo
`,
)
