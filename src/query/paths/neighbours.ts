import { isWeak, type RelationRecord } from '../../model'
import { byEvidence } from '../relations/by-evidence'

/** What joins an entity to one neighbour. */
export interface Link {
  readonly neighbour: string
  readonly relations: readonly RelationRecord[]
  /** The better evidenced, the smaller; a link that is no claim costs four times as much. */
  readonly cost: number
}

const costOf = ({ type, weight, sources }: RelationRecord): number => (isWeak(type) ? 4 : 1) / (weight + sources)

/** By entity, its links to other entities; directions and `comention` left out of account. */
export function neighbours(relations: readonly RelationRecord[]): ReadonlyMap<string, readonly Link[]> {
  const joined = new Map<string, Map<string, RelationRecord[]>>()
  const add = (from: string, to: string, relation: RelationRecord): void => {
    const links = joined.get(from) ?? new Map<string, RelationRecord[]>()
    joined.set(from, links.set(to, [...(links.get(to) ?? []), relation]))
  }
  for (const relation of relations) {
    if (relation.type === 'comention' || relation.source === relation.target) continue
    add(relation.source, relation.target, relation)
    add(relation.target, relation.source, relation)
  }
  return new Map([...joined].map(([id, links]) => [id, [...links].map(toLink)]))
}

const toLink = ([neighbour, relations]: readonly [string, RelationRecord[]]): Link => ({
  neighbour,
  relations: relations.sort(byEvidence),
  cost: Math.min(...relations.map(costOf)),
})
