import type { EntityType } from '../../../src/model'

export interface FixtureEntity {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  readonly countryCode: string | null
  readonly x: number
  readonly y: number
  readonly size: number
}

export const FIXTURE_ENTITIES: readonly FixtureEntity[] = [
  entity('country:XN', 'country', 'Norland', [], 20, 5, 16, 'XN'),
  entity('country:XS', 'country', 'Sudmark', ['Republic of Sudmark'], 60, -20, 16, 'XS'),
  entity('organization:fleet-watch', 'organization', 'Fleet Watch', [], 25, -40, 9),
  entity('organization:harbour-union', 'organization', 'Harbour Union', ['HU'], -25, 30, 8),
  entity('organization:img-src-x', 'organization', '<img src=x onerror="window.hostile = true">', [], -30, -45, 6),
  entity('outlet:northern-wire', 'outlet', 'Northern Wire', [], 100, 45, 7),
  entity('outlet:the-harbour-post', 'outlet', 'The Harbour Post', [], 105, -45, 6),
  entity('person:ada-voss', 'person', 'Ada Voss', ['Voss'], 10, 50, 14),
  entity('person:emile-tarn', 'person', 'Émile Tarn', ['Tarn'], 65, 35, 13),
  entity('person:mira-sol', 'person', 'Mira Sol', [], -35, 60, 6),
  entity('place:port-elm', 'place', 'Port Elm', [], -40, 0, 8),
  entity('topic:fishing-quota', 'topic', 'fishing quotas', ['fishing quota'], 30, 75, 7),
]

function entity(
  id: string,
  type: EntityType,
  name: string,
  aliases: readonly string[],
  x: number,
  y: number,
  size: number,
  countryCode: string | null = null,
): FixtureEntity {
  return { id, type, name, aliases, countryCode, x, y, size }
}
