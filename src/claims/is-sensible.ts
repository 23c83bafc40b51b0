import { type RelationType, relationKind } from '../model'
import type { DraftClaim } from './draft-claim'
import type { Actor } from './sentence/sentence-view'

/** A place does nothing, nobody acts on himself or heads a person, and what holds of its people need not hold of a state. */
export const isSensible = ({ source, target, type }: DraftClaim): boolean =>
  source.chain !== target.chain &&
  (relationKind(type).quadrant !== 'structure' || (source.standing === undefined && target.standing === undefined)) &&
  (type !== 'lead' || target.chain.type !== 'person') &&
  (type === 'located' ? isInPlace(source, target) : source.chain.type !== 'place' || isPeople(source, type)) &&
  (target.chain.type !== 'place' || SUFFERED_BY_PLACES.includes(type) || isPeople(target, type))

/** "*Chechens* attacked": a people is called by its place; "a *European* diplomat said" is none. */
const isPeople = ({ mention: { form, text } }: Actor, type: RelationType): boolean =>
  form === 'demonym' && (/s$/u.test(text) || type === 'agree') && type !== 'say'

/** Places and bodies are in places and countries; where somebody is changes by the day, and where a country lies is no news. */
const isInPlace = (source: Actor, target: Actor): boolean =>
  source.chain.type !== 'person' &&
  source.chain.type !== 'country' &&
  (target.chain.type === 'place' || target.chain.type === 'country')

const SUFFERED_BY_PLACES: readonly RelationType[] = [
  'consult',
  'support',
  'concede',
  'cooperate',
  'aid',
  'retreat',
  'request',
  'accuse',
  'reject',
  'threaten',
  'protest',
  'mobilize',
  'coerce',
  'assault',
  'located',
  'lead',
  'sanction',
  'own',
]
