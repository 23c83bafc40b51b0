import { ENTITY_TYPES, RELATION_TYPES, type RelationType, relationKind } from '../../../../model'
import { RELATION_GROUPS, typesOfGroup } from '../../graph/relation-groups'
import { typeCounts } from '../../graph/type-counts'
import { toggleEntityTypes, toggleRelationTypes } from '../../state/actions/filters'
import { countWords } from '../../words/count-words'
import { PLURALS } from '../../words/type-words'
import type { HiddenPart, Hiding } from './hidden-part'

export function hiddenEntityTypes({ graph, filters }: Hiding): readonly HiddenPart[] {
  const counts = typeCounts(graph).entities
  return ENTITY_TYPES.filter((type) => filters.hiddenEntityTypes.has(type) && counts.has(type)).map((type) => ({
    words: countWords(counts.get(type) ?? 0, type, PLURALS[type]),
    bringBack: toggleEntityTypes([type], true),
  }))
}

/** Conflict and cooperation are one part each where all of it is hidden. */
export function hiddenRelationTypes({ graph, filters }: Hiding): readonly HiddenPart[] {
  const counts = typeCounts(graph).relations
  const hidden = RELATION_TYPES.filter((type) => filters.hiddenRelationTypes.has(type) && counts.has(type))
  const groups = RELATION_GROUPS.map((name) => ({ name, types: typesOfGroup(name).filter((type) => counts.has(type)) }))
  const whole = groups.filter(({ types }) => types.length > 1 && types.every((type) => hidden.includes(type)))
  const single = hidden.filter((type) => !whole.some(({ types }) => types.includes(type)))
  const count = (types: readonly RelationType[]) => types.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0)
  return [
    ...whole.map(({ name, types }) => ({
      words: `${countWords(count(types), 'relation')} of ${name}`,
      bringBack: toggleRelationTypes(types, true),
    })),
    ...single.map((type) => ({
      words: `${counts.get(type)} “${relationKind(type).label}”`,
      bringBack: toggleRelationTypes([type], true),
    })),
  ]
}
