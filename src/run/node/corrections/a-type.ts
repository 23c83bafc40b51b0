import type { EntityType } from '../../../model'

/** A type as a sentence has it: "a person", "an outlet". */
export const aType = (type: EntityType): string => `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`
