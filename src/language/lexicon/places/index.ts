import { CITIES_OF_AFRICA } from './cities-of-africa'
import { CITIES_OF_EAST_ASIA } from './cities-of-east-asia'
import { CITIES_OF_EASTERN_EUROPE } from './cities-of-eastern-europe'
import { CITIES_OF_LATIN_AMERICA } from './cities-of-latin-america'
import { CITIES_OF_NORTH_AMERICA } from './cities-of-north-america'
import { CITIES_OF_OCEANIA } from './cities-of-oceania'
import { CITIES_OF_SOUTH_ASIA } from './cities-of-south-asia'
import { CITIES_OF_THE_MIDDLE_EAST } from './cities-of-the-middle-east'
import { CITIES_OF_WESTERN_EUROPE } from './cities-of-western-europe'
import { LANDFORMS } from './landforms'
import type { Place } from './place'
import { REGIONS } from './regions'
import { SIGHTS } from './sights'
import { WATERS } from './waters'

export type * from './place'

/**
 * Regions, provinces, cities that are no capitals (those are in `COUNTRIES`), waters, landforms, buildings and streets.
 * No name is in it twice.
 */
export const PLACES: readonly Place[] = [
  ...REGIONS,
  ...CITIES_OF_NORTH_AMERICA,
  ...CITIES_OF_LATIN_AMERICA,
  ...CITIES_OF_WESTERN_EUROPE,
  ...CITIES_OF_EASTERN_EUROPE,
  ...CITIES_OF_THE_MIDDLE_EAST,
  ...CITIES_OF_AFRICA,
  ...CITIES_OF_EAST_ASIA,
  ...CITIES_OF_SOUTH_ASIA,
  ...CITIES_OF_OCEANIA,
  ...WATERS,
  ...LANDFORMS,
  ...SIGHTS,
]
