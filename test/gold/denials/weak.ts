import { readDenialCases } from '../read-denial-cases'

/** Irony, distance, knowledge of the world; or silence is right. */
export const DENIALS_WEAK = readDenialCases(
  'denials-weak',
  `
# without a verb of denial
(a) Moldova accused Russia of flying drones over Chisinau. (b) "Fairy tales," Maria Zakharova of the Russian Foreign Ministry wrote.
  b denies a | Maria Zakharova

(a) Kenya accused Uganda of seizing Migingo island. (b) Uganda insists that it has done nothing wrong.
  b denies a | Uganda

(a) Norway blamed Russia for a cyberattack on its parliament. (b) Moscow asked for proof that does not exist.
  ? b denies a | Russia/Moscow

(a) Oman accused Iran of boarding a tanker. (b) Tehran's version is that the tanker drifted.
  b denies a | Iran/Tehran

# other words for the matter
(a) Slovakia accused Hungary of buying votes among pensioners. The scandal filled the papers. (b) Budapest denies meddling in its neighbour's affairs.
  b denies a | Hungary/Budapest

(a) The Netherlands said Chinese hackers had entered its weather service. (b) Beijing opposes all forms of cyber crime and has never taken part in it, its embassy said.
  b denies a | China/Beijing

[2022-01-03] (a) Mali accused Ivory Coast of sending mercenaries to Bamako. == [2022-01-05] (b) The forty-nine men were ordinary soldiers and no mercenaries, Ivorian officials said.
  b denies a | Ivory Coast

# two denials for two charges
(a) Chile accused Bolivia of tolerating car thieves. (b) Peru accused Bolivia of tolerating smugglers. (c) La Paz denied both accusations.
  c denies a | Bolivia/La Paz
  c denies b | Bolivia/La Paz

(a) Zambia and Angola accused Namibia of culling elephants. (b) Windhoek admitted culling but denied cruelty.
  ? b denies a | Namibia/Windhoek

# a denial that is doubted or conditional
(a) Turkey accused Greece of arming Chios. Greece would deny the accusation if it were made in court, a lawyer said.
  none

Lebanon accused Israel of spraying herbicide. Israel may deny the report on Monday.
  none

# denied in part
(a) Laos accused Vietnam of logging and of spying. (b) Hanoi denied spying.
  b denies a | Vietnam/Hanoi

# irony and idiom
Nepal accused India of moving a pillar. Nobody in Delhi would deny that pillars move.
  none

Yemen accused Oman of feeding smugglers. Oman was denied a third goal by the Yemeni keeper.
  none

# somebody else's part
(a) Serbia accused Kosovo of beating a priest. (b) The Albanian premier denied that Kosovo had beaten anyone.
  b denies a | Albania/Edi Rama

(a) Israel said Syria had used sarin in Homs. (b) Syria had not used sarin, Vladimir Putin said.
  b denies a | Vladimir Putin/Putin
`,
)
