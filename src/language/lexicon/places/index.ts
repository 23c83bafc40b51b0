import { CITIES_OF_BRAZIL_AND_THE_SOUTHERN_CONE } from './cities-of-brazil-and-the-southern-cone'
import { CITIES_OF_BRITAIN } from './cities-of-britain'
import { CITIES_OF_CANADA } from './cities-of-canada'
import { CITIES_OF_CENTRAL_AFRICA } from './cities-of-central-africa'
import { CITIES_OF_CENTRAL_AMERICA } from './cities-of-central-america'
import { CITIES_OF_CENTRAL_ASIA } from './cities-of-central-asia'
import { CITIES_OF_CENTRAL_EUROPE } from './cities-of-central-europe'
import { CITIES_OF_CHINA } from './cities-of-china'
import { CITIES_OF_EAST_AFRICA } from './cities-of-east-africa'
import { CITIES_OF_FRANCE } from './cities-of-france'
import { CITIES_OF_GERMANY } from './cities-of-germany'
import { CITIES_OF_INDIA } from './cities-of-india'
import { CITIES_OF_INDONESIA_AND_THE_PHILIPPINES } from './cities-of-indonesia-and-the-philippines'
import { CITIES_OF_ITALY_AND_GREECE } from './cities-of-italy-and-greece'
import { CITIES_OF_JAPAN_AND_KOREA } from './cities-of-japan-and-korea'
import { CITIES_OF_NORTH_AFRICA } from './cities-of-north-africa'
import { CITIES_OF_NORTHERN_EUROPE } from './cities-of-northern-europe'
import { CITIES_OF_OCEANIA } from './cities-of-oceania'
import { CITIES_OF_RUSSIA } from './cities-of-russia'
import { CITIES_OF_SOUTH_ASIA } from './cities-of-south-asia'
import { CITIES_OF_SOUTHEAST_ASIA } from './cities-of-southeast-asia'
import { CITIES_OF_SOUTHERN_AFRICA } from './cities-of-southern-africa'
import { CITIES_OF_SPAIN_AND_PORTUGAL } from './cities-of-spain-and-portugal'
import { CITIES_OF_THE_ALPS_AND_THE_LOW_COUNTRIES } from './cities-of-the-alps-and-the-low-countries'
import { CITIES_OF_THE_ANDES } from './cities-of-the-andes'
import { CITIES_OF_THE_BALKANS } from './cities-of-the-balkans'
import { CITIES_OF_THE_GULF } from './cities-of-the-gulf'
import { CITIES_OF_THE_LEVANT } from './cities-of-the-levant'
import { CITIES_OF_THE_UNITED_STATES } from './cities-of-the-united-states'
import { CITIES_OF_TURKEY_AND_IRAN } from './cities-of-turkey-and-iran'
import { CITIES_OF_UKRAINE } from './cities-of-ukraine'
import { CITIES_OF_WEST_AFRICA } from './cities-of-west-africa'
import { DISTRICTS_OF_LONDON } from './districts-of-london'
import { ISLANDS } from './islands'
import { MOUNTAINS_AND_DESERTS } from './mountains-and-deserts'
import type { Place } from './place'
import { REGIONS_OF_CENTRAL_EUROPE } from './regions-of-central-europe'
import { REGIONS_OF_EAST_ASIA } from './regions-of-east-asia'
import { REGIONS_OF_EASTERN_AFRICA } from './regions-of-eastern-africa'
import { REGIONS_OF_LATIN_AMERICA } from './regions-of-latin-america'
import { REGIONS_OF_NORTH_AMERICA } from './regions-of-north-america'
import { REGIONS_OF_NORTHERN_EUROPE } from './regions-of-northern-europe'
import { REGIONS_OF_OCEANIA } from './regions-of-oceania'
import { REGIONS_OF_SOUTH_ASIA } from './regions-of-south-asia'
import { REGIONS_OF_SOUTHEAST_ASIA } from './regions-of-southeast-asia'
import { REGIONS_OF_SOUTHERN_EUROPE } from './regions-of-southern-europe'
import { REGIONS_OF_THE_FORMER_SOVIET_UNION } from './regions-of-the-former-soviet-union'
import { REGIONS_OF_THE_MIDDLE_EAST } from './regions-of-the-middle-east'
import { REGIONS_OF_WESTERN_AFRICA } from './regions-of-western-africa'
import { REGIONS_OF_WESTERN_EUROPE } from './regions-of-western-europe'
import { RIVERS_AND_LAKES } from './rivers-and-lakes'
import { SEAS_AND_STRAITS } from './seas-and-straits'
import { SIGHTS } from './sights'
import { TOWNS_OF_INDIA } from './towns-of-india'
import { TOWNS_OF_NORTHERN_ENGLAND } from './towns-of-northern-england'
import { TOWNS_OF_SCOTLAND_WALES_AND_IRELAND } from './towns-of-scotland-wales-and-ireland'
import { TOWNS_OF_SOUTHERN_ENGLAND } from './towns-of-southern-england'
import { TOWNS_OF_THE_AMERICAN_MIDWEST } from './towns-of-the-american-midwest'
import { TOWNS_OF_THE_AMERICAN_NORTHEAST } from './towns-of-the-american-northeast'
import { TOWNS_OF_THE_AMERICAN_SOUTH } from './towns-of-the-american-south'
import { TOWNS_OF_THE_AMERICAN_WEST } from './towns-of-the-american-west'
import { VENUES } from './venues'
import { WORLD_REGIONS } from './world-regions'

export type * from './place'

/**
 * Regions, provinces, cities that are no capitals (those are in `COUNTRIES`), waters, landforms, buildings and streets.
 * No name is in it twice.
 */
export const PLACES: readonly Place[] = [
  ...WORLD_REGIONS,
  ...REGIONS_OF_NORTH_AMERICA,
  ...REGIONS_OF_LATIN_AMERICA,
  ...REGIONS_OF_WESTERN_EUROPE,
  ...REGIONS_OF_SOUTHERN_EUROPE,
  ...REGIONS_OF_CENTRAL_EUROPE,
  ...REGIONS_OF_NORTHERN_EUROPE,
  ...REGIONS_OF_THE_FORMER_SOVIET_UNION,
  ...REGIONS_OF_THE_MIDDLE_EAST,
  ...REGIONS_OF_WESTERN_AFRICA,
  ...REGIONS_OF_EASTERN_AFRICA,
  ...REGIONS_OF_EAST_ASIA,
  ...REGIONS_OF_SOUTHEAST_ASIA,
  ...REGIONS_OF_SOUTH_ASIA,
  ...REGIONS_OF_OCEANIA,
  ...CITIES_OF_THE_UNITED_STATES,
  ...TOWNS_OF_THE_AMERICAN_MIDWEST,
  ...TOWNS_OF_THE_AMERICAN_NORTHEAST,
  ...TOWNS_OF_THE_AMERICAN_SOUTH,
  ...TOWNS_OF_THE_AMERICAN_WEST,
  ...CITIES_OF_CANADA,
  ...CITIES_OF_CENTRAL_AMERICA,
  ...CITIES_OF_BRAZIL_AND_THE_SOUTHERN_CONE,
  ...CITIES_OF_THE_ANDES,
  ...CITIES_OF_BRITAIN,
  ...TOWNS_OF_NORTHERN_ENGLAND,
  ...TOWNS_OF_SOUTHERN_ENGLAND,
  ...DISTRICTS_OF_LONDON,
  ...TOWNS_OF_SCOTLAND_WALES_AND_IRELAND,
  ...CITIES_OF_FRANCE,
  ...CITIES_OF_GERMANY,
  ...CITIES_OF_THE_ALPS_AND_THE_LOW_COUNTRIES,
  ...CITIES_OF_SPAIN_AND_PORTUGAL,
  ...CITIES_OF_ITALY_AND_GREECE,
  ...CITIES_OF_NORTHERN_EUROPE,
  ...CITIES_OF_CENTRAL_EUROPE,
  ...CITIES_OF_THE_BALKANS,
  ...CITIES_OF_RUSSIA,
  ...CITIES_OF_UKRAINE,
  ...CITIES_OF_CENTRAL_ASIA,
  ...CITIES_OF_TURKEY_AND_IRAN,
  ...CITIES_OF_THE_LEVANT,
  ...CITIES_OF_THE_GULF,
  ...CITIES_OF_NORTH_AFRICA,
  ...CITIES_OF_WEST_AFRICA,
  ...CITIES_OF_EAST_AFRICA,
  ...CITIES_OF_CENTRAL_AFRICA,
  ...CITIES_OF_SOUTHERN_AFRICA,
  ...CITIES_OF_CHINA,
  ...CITIES_OF_JAPAN_AND_KOREA,
  ...CITIES_OF_SOUTHEAST_ASIA,
  ...CITIES_OF_INDONESIA_AND_THE_PHILIPPINES,
  ...CITIES_OF_INDIA,
  ...TOWNS_OF_INDIA,
  ...CITIES_OF_SOUTH_ASIA,
  ...CITIES_OF_OCEANIA,
  ...SEAS_AND_STRAITS,
  ...RIVERS_AND_LAKES,
  ...ISLANDS,
  ...MOUNTAINS_AND_DESERTS,
  ...VENUES,
  ...SIGHTS,
]
