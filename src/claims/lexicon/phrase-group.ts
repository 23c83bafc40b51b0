import type { RelationType } from '../../model'
import type { PhraseFrame } from './phrase-frame'

/** Fixed phrases after one verb that carry a relation in the same way. */
export type PhraseGroup = Omit<PhraseFrame, 'phrase' | 'type'> & { readonly phrases: readonly string[] }

/** The frames that the groups stand for, in the order written. */
export const phraseFrames = (type: RelationType, groups: readonly PhraseGroup[]): readonly PhraseFrame[] =>
  groups.flatMap(({ phrases, ...group }) => phrases.map((phrase) => ({ phrase, type, ...group })))
