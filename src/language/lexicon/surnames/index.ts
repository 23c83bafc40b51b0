import { SURNAMES_OF_CENTRAL_EUROPE } from './surnames-of-central-europe'
import { SURNAMES_OF_CHINA_AND_KOREA } from './surnames-of-china-and-korea'
import { SURNAMES_OF_EAST_AND_SOUTHERN_AFRICA } from './surnames-of-east-and-southern-africa'
import { SURNAMES_OF_ENGLISH_SPEAKING_COUNTRIES } from './surnames-of-english-speaking-countries'
import { SURNAMES_OF_FRANCE_AND_THE_LOW_COUNTRIES } from './surnames-of-france-and-the-low-countries'
import { SURNAMES_OF_GERMAN_SPEAKING_COUNTRIES } from './surnames-of-german-speaking-countries'
import { SURNAMES_OF_IBERIA_AND_LATIN_AMERICA } from './surnames-of-iberia-and-latin-america'
import { SURNAMES_OF_IRAN_AND_CENTRAL_ASIA } from './surnames-of-iran-and-central-asia'
import { SURNAMES_OF_ITALY } from './surnames-of-italy'
import { SURNAMES_OF_JAPAN } from './surnames-of-japan'
import { SURNAMES_OF_RUSSIA_UKRAINE_AND_BELARUS } from './surnames-of-russia-ukraine-and-belarus'
import { SURNAMES_OF_SOUTH_ASIA } from './surnames-of-south-asia'
import { SURNAMES_OF_SOUTHEAST_ASIA } from './surnames-of-southeast-asia'
import { SURNAMES_OF_THE_ARAB_WORLD } from './surnames-of-the-arab-world'
import { SURNAMES_OF_THE_BALKANS } from './surnames-of-the-balkans'
import { SURNAMES_OF_THE_CAUCASUS } from './surnames-of-the-caucasus'
import { SURNAMES_OF_THE_NORDIC_AND_BALTIC_COUNTRIES } from './surnames-of-the-nordic-and-baltic-countries'
import { SURNAMES_OF_THE_PACIFIC } from './surnames-of-the-pacific'
import { SURNAMES_OF_TURKEY_AND_ISRAEL } from './surnames-of-turkey-and-israel'
import { SURNAMES_OF_WEST_AND_CENTRAL_AFRICA } from './surnames-of-west-and-central-africa'

/**
 * Family names, frequent or newsworthy, that are no common English words, no first names and not mainly places, by part
 * of the world: those of several parts stand once, in the first of them. Without diacritics, which no comparison of
 * names sees. Names that are ordinary words as well are in `AMBIGUOUS_SURNAMES`.
 */
export const SURNAMES: readonly string[] = [
  ...SURNAMES_OF_JAPAN,
  ...SURNAMES_OF_CHINA_AND_KOREA,
  ...SURNAMES_OF_SOUTHEAST_ASIA,
  ...SURNAMES_OF_SOUTH_ASIA,
  ...SURNAMES_OF_IRAN_AND_CENTRAL_ASIA,
  ...SURNAMES_OF_THE_CAUCASUS,
  ...SURNAMES_OF_THE_ARAB_WORLD,
  ...SURNAMES_OF_TURKEY_AND_ISRAEL,
  ...SURNAMES_OF_RUSSIA_UKRAINE_AND_BELARUS,
  ...SURNAMES_OF_CENTRAL_EUROPE,
  ...SURNAMES_OF_THE_BALKANS,
  ...SURNAMES_OF_GERMAN_SPEAKING_COUNTRIES,
  ...SURNAMES_OF_THE_NORDIC_AND_BALTIC_COUNTRIES,
  ...SURNAMES_OF_ITALY,
  ...SURNAMES_OF_FRANCE_AND_THE_LOW_COUNTRIES,
  ...SURNAMES_OF_IBERIA_AND_LATIN_AMERICA,
  ...SURNAMES_OF_ENGLISH_SPEAKING_COUNTRIES,
  ...SURNAMES_OF_WEST_AND_CENTRAL_AFRICA,
  ...SURNAMES_OF_EAST_AND_SOUTHERN_AFRICA,
  ...SURNAMES_OF_THE_PACIFIC,
]
