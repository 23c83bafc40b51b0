import type { Entity, RelationType } from '../../model'

interface Tie {
  readonly type: RelationType
  readonly source: string
  readonly target: string
  readonly evidence: { readonly negated: boolean }
}

/** Who speaks for whom. */
export interface Kinship {
  /** The entity, and the states and bodies that it leads or serves. */
  homesOf(entity: string): readonly string[]
  /** Whether the one may speak for the other: they are one, or one leads or serves the other. */
  isKin(left: string, right: string): boolean
}

const SERVING: readonly RelationType[] = ['lead', 'member']

/** Bodies that are arms of a state. */
const ORGAN =
  /\b(?:army|admiralty|chancellery|embassy|foreign office|government|military|ministry|navy|police|presidency|treasury)\b/iu

/** Persons are kin to the states and bodies that they lead or serve, arms of a state to the state; persons not to one another. */
export function findKinship(entities: readonly Entity[], ties: readonly Tie[]): Kinship {
  const entityById = new Map(entities.map((entity) => [entity.id, entity]))
  const homes = new Map<string, Set<string>>()
  for (const tie of ties) {
    const [source, target] = [entityById.get(tie.source), entityById.get(tie.target)]
    if (!source || !target || tie.evidence.negated || !isHome(tie.type, source, target)) continue
    const own = homes.get(source.id)
    if (own) own.add(target.id)
    else homes.set(source.id, new Set([target.id]))
  }
  const known = new Map<string, readonly string[]>()
  const homesOf = (entity: string): readonly string[] => {
    const found = known.get(entity) ?? [...withHomes(entity, homes)]
    known.set(entity, found)
    return found
  }
  return { homesOf, isKin: (left, right) => homesOf(left).includes(right) || homesOf(right).includes(left) }
}

function withHomes(entity: string, homes: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const first = [...(homes.get(entity) ?? [])]
  return new Set([entity, ...first, ...first.flatMap((home) => [...(homes.get(home) ?? [])])])
}

const isHome = (type: RelationType, source: Entity, target: Entity): boolean => {
  if (source.type === 'person')
    return SERVING.includes(type) && (target.type === 'country' || target.type === 'organization')
  return target.type === 'country' && (type === 'member' || type === 'located') && ORGAN.test(source.name)
}
