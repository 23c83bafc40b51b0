import { words } from '../../language/words'

/** Prepositions that say where somebody or something is. */
export const WHERE: ReadonlySet<string> = new Set(words('in at near around inside outside within on across throughout'))

/** Those of them behind which stands what holds the thing: a mosque *in* Oslo, but not Oslo *near* a mosque. */
export const HOLDING: ReadonlySet<string> = new Set(words('in inside within on'))

/** Nouns for a part of a place or its surroundings: "the *outskirts* of Aleppo", "*villages* around Raqqa", "the Donbas *region*". */
export const AREA_NOUNS: ReadonlySet<string> = new Set(
  words(`airbase airfield airport area base border camp capital center centre city complex compound coast countryside district east edge governorate heart hospital mountain neighborhood
    neighbourhood north northeast northwest outskirts part port province region soil south southeast southwest state street
    suburb terrain territory town vicinity village water west zone island`),
)

/** Prepositions between such a noun and its place. */
export const AREA_TIES: ReadonlySet<string> = new Set(words('of around near outside in'))

/**
 * Nouns for armed people and for what they hold and use: where these are, the body that they belong to is
 * ("ISIL *fighters* in Mosul", "a Hezbollah *stronghold* near Tyre"), and for what it does there. Singular lemmas.
 */
export const ARMED_NOUNS: ReadonlySet<string> = new Set(
  words(`activity aircraft ambush army arsenal artillery base battalion bastion battery brigade building bunker camp campaign cell checkpoint
    checkpost column command-post commando compound convoy depot detachment division effort emplacement encampment enclave
    extremist facility fighter force foothold garrison guerrilla gunman haven headquarters hideout insurgency insurgent jihadist
    leadership loyalist militant militia militiaman mine offensive operation operative outpost partisan patrol peacekeeper platoon position
    post presence rebel redoubt regiment remnant sanctuary sniper soldier squad squadron stronghold target team terrorist training-camp
    troop tunnel unit vehicle warplane warship`),
)

/** Nouns for where a body works: "Google's *office* in Dublin". Singular lemmas. */
export const SEAT_NOUNS: ReadonlySet<string> = new Set(
  words('branch campus factory headquarters hq office plant refinery seat shipyard store warehouse'),
)

/** Last words of the names of bodies that are buildings as well, so that what is said of their place holds wherever they stand. */
export const SITE_HEADS: ReadonlySet<string> = new Set(
  words(`academy cathedral church clinic college conservatory court courthouse gallery hospital institute laboratory library
    mosque museum observatory prison school seminary synagogue temple theater theatre university zoo embassy center centre`),
)

/** Participles that put their subject somewhere. */
export const PLACED: ReadonlySet<string> = new Set(
  words(`barracked based billeted centered centred deployed domiciled encamped entrenched garrisoned headquartered housed
    incorporated located nestled perched positioned quartered sited situated stationed`),
)

/** Heads of names of armed bodies, and of what is put together of soldiers. */
export const ARMED_HEADS: ReadonlySet<string> = new Set(
  words(`army battalion battery brigade brigades command corps division fleet force forces garrison group guard guards
    militia mujahideen navy platoon regiment squad squadron unit wing coalition`),
)

/** Kinds of bodies, behind whose demonym stands where they are at home: "Nexperia, a Dutch *chipmaker*". Singular lemmas. */
export const HOME_KINDS: ReadonlySet<string> = new Set(
  words(`agency airline automaker bank brewer broadcaster brewery builder business carmaker charity chipmaker club company conglomerate
    consultancy cooperative daily developer drugmaker enterprise federation firm foundation giant group insurer lender magazine maker
    manufacturer mission nonprofit ngo newspaper operator organisation organization outlet party producer publisher refiner
    retailer school shipbuilder startup steelmaker store supermarket supplier think-tank tank union university utility weekly website`),
)

/** Kinds of places, behind whose demonym or "of" stands where they lie: "Kirkuk, an Iraqi *city*", "Giza, a *suburb* of Cairo". */
export const PLACE_KINDS: ReadonlySet<string> = new Set(
  words(`airbase airfield airport area atoll autonomous-region base borough camp capital castle city city-state county crossing
    dam department district enclave exclave governorate hamlet harbor harbour hub island islet lake locality mountain
    municipality neighborhood neighbourhood oasis oblast outpost outskirts park part peninsula port prefecture prison province quarter
    region republic resort river site stadium state stronghold suburb territory town valley village volcano`),
)

/** "ISIL-*held* Raqqa". */
export const HELD: ReadonlySet<string> = new Set(words('held controlled ruled run governed dominated'))

/** What a place is to the body that has its seat there: "Idlib, a *stronghold* of HTS". Singular lemmas. */
export const STRONGHOLDS: ReadonlySet<string> = new Set(
  words('base bastion birthplace capital foothold hideout headquarters home hub redoubt seat stronghold'),
)
