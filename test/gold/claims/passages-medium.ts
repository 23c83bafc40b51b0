import { readClaimCases } from '../read-claim-cases'

/** Small stories in which pronouns and descriptions stand for those who act. */
export const PASSAGES_MEDIUM = readClaimCases(
  'passages-medium',
  `
# pronoun for the actor
Hakainde Hichilema landed in Kigali on Sunday. He met Paul Kagame for two hours and thanked him for the vaccines.
  Hakainde Hichilema <-consult-> Paul Kagame
  Hakainde Hichilema -support-> Paul Kagame
  ? Hakainde Hichilema -*-> Kigali

The Gambia went to The Hague with a file of 500 pages. It accuses Myanmar of genocide.
  Gambia -accuse-> Myanmar

Rigoberta Menchu never raised her voice. She blamed Efrain Rios Montt, by name, eleven times.
  Rigoberta Menchu -accuse-> Efrain Rios Montt

# pronoun for the target
Oleg Tinkov posted the video on a Friday. By Monday, Tinkoff Bank had cut its ties with him.
  Tinkoff Bank -sanction-> Oleg Tinkov
  ? Oleg Tinkov -own/lead-> Tinkoff Bank

Maria Kolesnikova tore up her passport at the checkpoint. Belarus jailed her for eleven years.
  Belarus -coerce/sanction-> Maria Kolesnikova

# description
Evergrande missed another payment on Tuesday. Hours later China Citic Bank sued the developer over 400 million yuan.
  China Citic Bank -accuse-> Evergrande
  ? China Citic Bank -located-> China

Nayib Bukele flew to Managua without a tie. The Salvadoran president held talks with Daniel Ortega and flew home.
  Nayib Bukele <-consult-> Daniel Ortega
  Nayib Bukele -lead-> Salvadoran
  ? Nayib Bukele <-consult-> Managua

Wizz Air left 200 passengers in Tirana. Albania has fined the airline, and the carrier says it will appeal.
  Albania -sanction/coerce-> Wizz Air

# two of one sex
Yoweri Museveni and Bobi Wine have not spoken since the vote. The singer accuses the president of keeping him in his own house.
  Yoweri Museveni <-consult-> Bobi Wine | not
  Bobi Wine -accuse-> Yoweri Museveni
  ? Yoweri Museveni -coerce-> Bobi Wine | by: *

# they
Ministers of Mali and Niger met in Bamako on Saturday. They condemned ECOWAS and promised each other diesel.
  Mali <-consult-> Niger
  Mali -accuse-> ECOWAS
  Niger -accuse-> ECOWAS
  ? Mali <-agree-> Niger
  ? Bamako -located-> Mali

# acts of the day before
Pedro Castillo tried to shut Congress on a Wednesday. It impeached him before lunch, and police arrested him on the road to the Mexican embassy.
  Congress -accuse/sanction-> Pedro Castillo
  ? Pedro Castillo -coerce/sanction-> Congress | asserted/hypothetical
  ? Congress -*-> Mexican
  ? Pedro Castillo -*-> Mexican

# court
Ghislaine Maxwell sat still as the verdict was read. Judge Alison Nathan sentenced her to 20 years and fined her 750,000 dollars.
  Alison Nathan -sanction/coerce-> Ghislaine Maxwell

A jury in Nairobi cleared Jacque Maribe. The court convicted her co-accused, Joseph Irungu, who had denied the charge.
  ? Nairobi -*-> Jacque Maribe
  ? Nairobi -sanction/coerce-> Joseph Irungu

# press release
Orsted and Ecopetrol today announced a partnership to develop wind parks off Barranquilla. Orsted will provide the turbines; Ecopetrol will own 51 percent of Caribe Wind.
  Orsted <-agree/cooperate-> Ecopetrol
  Ecopetrol -own-> Caribe Wind | future

# situation report
Satellite images of 3 May show 14 tanks of the Myanmar army north of Loikaw. The Karenni Army ambushed a column there the day after.
  Karenni Army -assault-> Myanmar
  ? Loikaw -*-> Myanmar
  ? Myanmar -*-> Loikaw
  ? Karenni Army -*-> Loikaw

# obituary
Born in Bukoba, Justus Kessy joined the Tanganyika African National Union at 19. He later led the Tanzania Football Federation and never forgave FIFA for suspending it.
  Justus Kessy -member-> Tanganyika African National Union | historical/asserted
  Justus Kessy -lead-> Tanzania Football Federation | historical/asserted
  FIFA -sanction-> Tanzania Football Federation | historical/asserted
  ? Justus Kessy -accuse/reject-> FIFA
  ? Tanzania Football Federation -located-> Tanzania
`,
)
