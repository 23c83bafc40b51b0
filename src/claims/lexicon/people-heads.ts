import { words } from '../../language/words'

/** Those who rise against the state that the word before them names: "the Syrian *opposition*", "Rwandan *rebels*". */
const OPPONENTS =
  words(`opposition rebel rebels insurgent insurgents guerrilla guerrillas guerilla guerillas dissident dissidents
  separatist separatists secessionist secessionists mutineer mutineers rioter rioters demonstrator demonstrators protester protesters
  protestor protestors militant militants extremist extremists fundamentalist fundamentalists nationalist nationalists islamist islamists jihadist jihadists
  exile exiles`)

/** Those who suffer from it, or live and work in it. */
const INHABITANTS =
  words(`activists asylum-seekers campaigners captives children citizens civilians clerics communities community
  crowds detainees doctors elders employees expatriates factions families farmers fans fishermen fishers gunmen hostages immigrants inhabitants
  inmates intellectuals journalists landowners lawyers migrants minorities minority miners mobs monks nationals nurses peasants pensioners
  people peoples pilgrims politicians population populations prisoners refugees reporters residents settlers shopkeepers strikers students
  supporters teachers terrorists tourists traders tribes tribesmen truckers unions veterans victims villagers voters warlords women
  workers workmen bombers attackers hijackers assailants snipers youngsters youth youths hunters academics artists athletes candidates`)

/**
 * Nouns for groups of a country's people who are not its arms. They stand for its people only, as PLOVER codes them: "Rwandan
 * *rebels*", "French *farmers*".
 */
export const PEOPLE_HEADS: ReadonlySet<string> = new Set([...OPPONENTS, ...INHABITANTS])

/** Words that make people of a phrase also before its head: "Albanian *rebel*-held territory", "the Ugandan *opposition* candidate". */
export const OPPONENT_WORDS: ReadonlySet<string> = new Set(
  words('opposition rebel rebels insurgent guerrilla guerilla dissident separatist secessionist exile exiled protest'),
)

/** Nouns for single persons and for companies, who act for nobody but themselves: "a Japanese *man*", "an Indian *company*". */
export const PRIVATE_HEADS: ReadonlySet<string> = new Set(
  words(`actor actress airline airlines artist athlete author bank banks billionaire boy boys brand brands businessman businesswoman captive carmaker
    carmakers channel channels civilian club clubs company companies couple critic daily detainee doctor employee exporter exporters family farmer father firm
    firms footballer gang giant giants girl girls group-of-companies gunman hostage immigrant importer importers investor investors magazine magazines
    maker makers man manufacturer manufacturers media men migrant missionary mother national newspaper newspapers nurse outlet outlets passenger passengers
    player players prisoner producer producers publisher publishers refugee resident retailer retailers scientist scientists singer sportsman start-up start-ups startup startups student suspect
    suspects teacher team-mate teenager teenagers television tourist tycoon victim woman worker writer writers youngster`),
)
