/** A phrase that names a source without a verb of speech. */
export interface AccordingCue {
  /** Lower case, one space between words. */
  readonly words: string
  /** Where the source stands: behind the words ("according to X"), or with 's between the two ("in X's view"). */
  readonly source: 'after' | 'possessive'
}

const AFTER = [
  'according to',
  'as announced by',
  'as claimed by',
  'as described by',
  'as noted by',
  'as per',
  'as quoted by',
  'as reported by',
  'as stated by',
  'citing',
  'first reported by',
  'in a briefing by',
  'in a comment by',
  'in a letter from',
  'in a post by',
  'in a report by',
  'in a statement by',
  'in a statement from',
  'in a tweet by',
  'in an account by',
  'in an analysis by',
  'in an announcement by',
  'in the eyes of',
  'in the judgment of',
  'in the opinion of',
  'in the view of',
  'in the words of',
  'on the word of',
  'per',
  'quoting',
  'reported by',
  'to quote',
]

/** Frames around a name with 's: "in *Merkel's* words". */
const POSSESSIVE = [
  'in account',
  'in eyes',
  'in opinion',
  'in telling',
  'in view',
  'in words',
  'by account',
  'by admission',
]

/** Sources named without a verb of speech. */
export const ACCORDING_CUES: readonly AccordingCue[] = [
  ...AFTER.map((words): AccordingCue => ({ words, source: 'after' })),
  ...POSSESSIVE.map((words): AccordingCue => ({ words, source: 'possessive' })),
]
