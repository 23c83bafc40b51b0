import { MODALITIES, type Modality } from './claim'

/** How a sentence puts what it says, each in one way only: negated before all, else by its modality. */
export const STANDINGS = [...MODALITIES, 'negated'] as const
/** As what a sentence says it: as a fact, as coming, as possible, as background of long ago, or as not so. */
export type Standing = (typeof STANDINGS)[number]

/**
 * The one standing of a piece of evidence. "Will not attack" is negated, not future: what is negated is not said to hold, whenever.
 *
 * @example
 * standingOf({ negated: true, modality: 'future' }) // 'negated'
 */
export const standingOf = ({
  negated,
  modality,
}: {
  readonly negated: boolean
  readonly modality: Modality
}): Standing => (negated ? 'negated' : modality)
