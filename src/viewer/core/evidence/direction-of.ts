import type { RelationRecord } from '../../../model'
import type { Lane } from '../time/lane'

/** On which side of a line between two entities a relation stands: above it what the first does, below it what is done to it. */
export const directionOf = (
  { source, reciprocal }: Pick<RelationRecord, 'source' | 'reciprocal'>,
  first: string,
): Lane => (reciprocal ? 'both' : source === first ? 'above' : 'below')
