import { contentId, type RelationType } from '../../../src/model'

/** The id of a relation of the fixture. */
export const fixtureRelation = (source: string, type: RelationType, target: string): string =>
  contentId(source, type, target)
