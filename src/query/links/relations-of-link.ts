import type { RelationRecord } from '../../model'
import type { Lookup } from '../lookup'

/** The relations between the two ends of a link, in the order of their ids. */
export function relationsOfLink({ links, relations }: Lookup, link: number): readonly RelationRecord[] {
  const found: RelationRecord[] = []
  const end = links.linkStart[link + 1] ?? 0
  for (let place = links.linkStart[link] ?? 0; place < end; place++) {
    const relation = relations[links.relations[place] ?? -1]
    if (relation) found.push(relation)
  }
  return found
}
