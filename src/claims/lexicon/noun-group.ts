import { words } from '../../language/words'
import type { RelationType } from '../../model'
import type { NounFrame } from './frame'

/** Nouns that carry a relation in one and the same way: stands for as many frames as it names nouns. */
export type NounGroup = Omit<NounFrame, 'noun' | 'type'> & {
  /** Singular lemmas, separated by white space. */
  readonly nouns: string
}

/** The frames that the groups stand for, in the order written. */
export const nounFrames = (type: RelationType, groups: readonly NounGroup[]): readonly NounFrame[] =>
  groups.flatMap(({ nouns, ...group }) => words(nouns).map((noun) => ({ noun, type, ...group })))
