import type { EntityType } from '../../../model'

/** What several of a type are called. */
export const PLURALS: Readonly<Record<EntityType, string>> = {
  person: 'people',
  country: 'countries',
  organization: 'organizations',
  outlet: 'outlets',
  place: 'places',
  topic: 'topics',
}
