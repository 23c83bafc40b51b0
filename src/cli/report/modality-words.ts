import type { Modality } from '../../model'

/** How sure a sentence is, in words; null for a plain assertion, which needs none. */
export const MODALITY_WORDS: Readonly<Record<Modality, string | null>> = {
  asserted: null,
  future: 'yet to come',
  hypothetical: 'only possible or wished for',
  historical: 'of long ago',
}
