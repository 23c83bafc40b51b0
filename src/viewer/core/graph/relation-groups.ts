import { RELATION_KINDS, type RelationType } from '../../../model'

/** The relations that a reader shows and hides as one. */
export const RELATION_GROUPS = ['conflict', 'cooperation'] as const
export type RelationGroupName = (typeof RELATION_GROUPS)[number]

/** The types of relation of a group, in words and in deeds. */
export const typesOfGroup = (group: RelationGroupName): readonly RelationType[] =>
  RELATION_KINDS.filter(({ quadrant }) => quadrant.endsWith(group)).map(({ type }) => type)
