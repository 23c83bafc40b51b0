import { readClaimCases } from '../read-claim-cases'

/** Negation and hearsay in sentences of several clauses. */
export const HELD_MEDIUM_CLAUSES = readClaimCases(
  'held-medium-clauses',
  `
# negation of one clause of two
Rwanda shelled Sake but did not attack Goma.
  Rwanda -assault-> Sake
  Rwanda -assault-> Goma | not

Although Belize has never accused Guatemala of theft, it sued Mexico twice.
  Belize -accuse-> Guatemala | not
  Belize -accuse-> Mexico

Eswatini recognises Taiwan and will not recognise Somaliland.
  Eswatini -support-> Taiwan
  Eswatini -support-> Somaliland | not, future/asserted

Nobody in Vilnius blamed Riga; nobody in Tallinn praised it.
  Vilnius -accuse-> Riga | not
  Tallinn -support-> Riga | not

Brunei neither arrested nor charged Wee Meng Chee.
  Brunei -coerce-> Wee Meng Chee | not
  Brunei -accuse-> Wee Meng Chee | not

The coach has no plans to apologise, and Feyenoord no longer backs Arne Slot.
  Feyenoord -support-> Arne Slot | not

# word over two clauses
Daniel Ortega said that Honduras had betrayed Cuba and that Panama had robbed Haiti.
  Honduras -*-> Cuba | by: Daniel Ortega
  Panama -*-> Haiti | by: Daniel Ortega
  ? Daniel Ortega -say/accuse-> Honduras
  ? Daniel Ortega -say/accuse-> Panama
  ? Daniel Ortega -say-> Cuba
  ? Daniel Ortega -say-> Haiti

"Djibouti helped us when Eritrea bombed Assab," the nurse Hawa Ali recalled.
  Eritrea -assault-> Assab | by: Hawa Ali
  ? Hawa Ali -say/accuse-> Eritrea
  ? Hawa Ali -say/support-> Djibouti
  ? Hawa Ali -say-> Assab
  ? Djibouti -aid-> Hawa Ali

India, according to a report by Citizen Lab, hacked the phone of Siddharth Varadarajan.
  India -coerce-> Siddharth Varadarajan | by: Citizen Lab/?
  ? Citizen Lab -report/accuse/say-> India
  ? Citizen Lab -report/say-> Siddharth Varadarajan

Nairobi insists that it did not abduct Kizza Besigye for Kampala.
  Nairobi -coerce/assault-> Kizza Besigye | not, by: Nairobi
  ? Nairobi -say/reject-> Kizza Besigye
  ? Nairobi -say-> Kampala
  ? Nairobi <-cooperate-> Kampala | not, by: *

# word of the unnamed over a clause
Witnesses say Myanmar bombed Pauk, and hospitals there are full.
  Myanmar -assault-> Pauk | by: ?
  ? Pauk -located-> Myanmar

Interpol has been asked by Mauritius to find the banker, a prosecutor told the court.
  Mauritius -request-> Interpol | by: ?

# denial with a counterclaim
Armenia denied shelling Lachin and accused Azerbaijan of bombing Sotk.
  Armenia -assault-> Lachin | not, by: Armenia
  ? Armenia -reject-> Lachin
  Armenia -accuse-> Azerbaijan
  Azerbaijan -assault-> Sotk | by: Armenia

Zambia's minister rejected as "bar talk" a report by the Daily Mail that Lusaka had bribed Harare.
  Zambia -reject-> Daily Mail
  ? Daily Mail -report-> Lusaka
  ? Daily Mail -report-> Harare
  ? Lusaka -*-> Harare | by: *

# condition at a distance
Unless Peru returns the bones by May, Yale will sue Machu Picchu's keepers and Lima will ban Yale.
  Lima -coerce/sanction-> Yale | future/hypothetical
  ? Yale -accuse-> Lima | future
  ? Yale -accuse-> Machu Picchu | future/hypothetical
  ? Peru -*-> Yale | by: *
`,
)
