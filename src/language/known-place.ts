import { lazily, nameKey } from '../model'
import { capitalCountry } from './gazetteer'
import { PLACES } from './lexicon'
import type { PlaceKind } from './lexicon/places/place'

const placeByKey = lazily(() => new Map(PLACES.map((place) => [`place:${nameKey(place.name)}`, place])))

/** What sort of place the gazetteer says that a key names, and the key of the country that it lies in where it lies in one. */
export function knownPlace(
  key: string,
): { readonly kind: PlaceKind; readonly country: string | undefined } | undefined {
  const capitalOf = capitalCountry(key)
  if (capitalOf) return { kind: 'city', country: capitalOf }
  const place = placeByKey().get(key)
  return place && { kind: place.kind, country: place.in && `country:${place.in}` }
}
