import { readClaimCases } from '../read-claim-cases'

/** Offices, membership, ownership, family and place, by titles, appositions and plain clauses. */
export const TIES_STRONG = readClaimCases(
  'ties-strong',
  `
# title before a name
Tanzanian President Samia Suluhu Hassan opened the port extension on Monday.
  Samia Suluhu Hassan -lead-> Tanzanian

Chilean Finance Minister Mario Marcel expects prices to fall by spring.
  Mario Marcel -member-> Chilean

Samsung chairman Lee Jae-yong left the court without a word.
  Lee Jae-yong -lead-> Samsung

BBC correspondent Anne Soy was at the gate when the results were pinned up.
  Anne Soy -member-> BBC

# apposition
Mahamat Deby, the president of Chad, cut the ribbon.
  Mahamat Deby -lead-> Chad

The head of Nigeria's central bank, Olayemi Cardoso, raised rates again.
  ? Olayemi Cardoso -lead/member-> Nigeria
  ? Olayemi Cardoso -lead-> central bank

Winston Peters, leader of New Zealand First, laughed at the question.
  Winston Peters -lead-> New Zealand First

Elena Vargas, a spokeswoman for Petrobras, said the leak had been closed.
  Elena Vargas -member-> Petrobras

# plain clause
Ibrahim Traore leads Burkina Faso.
  Ibrahim Traore -lead-> Burkina Faso

Montenegro joined NATO in 2017.
  Montenegro -member-> NATO

Satya Nadella has been chief executive of Microsoft since 2014.
  Satya Nadella -lead-> Microsoft

Anwar Ibrahim is the prime minister of Malaysia and a former student leader.
  Anwar Ibrahim -lead-> Malaysia

# ownership
Tencent owns Riot Games.
  Tencent -own-> Riot Games

The billionaire Patrick Soon-Shiong bought the Los Angeles Times in 2018.
  Patrick Soon-Shiong -own-> Los Angeles Times

La Repubblica is owned by GEDI, which is owned by Exor.
  GEDI -own-> La Repubblica
  Exor -own-> GEDI

# family
Sara Duterte, daughter of Rodrigo Duterte, entered by a side door.
  Sara Duterte <-relative-> Rodrigo Duterte

Grace Mugabe, the widow of Robert Mugabe, owns the dairy.
  Grace Mugabe <-relative-> Robert Mugabe

Ivanka Trump married Jared Kushner in New Jersey.
  Ivanka Trump <-relative-> Jared Kushner

# place
The army retook Wad Madani, a city in Sudan, on Saturday.
  Wad Madani -located-> Sudan
  ? Sudan -*-> Wad Madani

Nubank is based in Sao Paulo.
  Nubank -located-> Sao Paulo

The fire began in Valparaiso, Chile, shortly after noon.
  Valparaiso -located-> Chile

Rabat is the capital of Morocco.
  Rabat -located-> Morocco
`,
)
