import { words } from '../../language/words'
import type { RelationType } from '../../model'
import type { VerbFrame } from './frame'

/** Verbs that carry a relation in one and the same way: stands for as many frames as it names verbs. */
export type VerbGroup = Omit<VerbFrame, 'verb' | 'type'> & {
  /** Lemmas, separated by white space. */
  readonly verbs: string
}

/** The frames that the groups stand for, in the order written. */
export const verbFrames = (type: RelationType, groups: readonly VerbGroup[]): readonly VerbFrame[] =>
  groups.flatMap(({ verbs, ...group }) => words(verbs).map((verb) => ({ verb, type, ...group })))
