import { fixtureRelation } from './fixture-relation'

export const ADA = { kind: 'entity', id: 'person:ada-voss' } as const
export const TARN = { kind: 'entity', id: 'person:emile-tarn' } as const
export const SUDMARK = { kind: 'entity', id: 'country:XS' } as const
export const NORLAND = { kind: 'entity', id: 'country:XN' } as const
export const ACCUSE = { kind: 'relation', id: fixtureRelation('person:ada-voss', 'accuse', 'country:XS') } as const
