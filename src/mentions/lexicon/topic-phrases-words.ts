import { words } from '../../language/words'

/** Prepositions that tie what a topic is about to its head: "sanctions *against* Russia". */
export const LINKS: readonly string[] = words(`in on over against between with of by`)

/** Adjectives that narrow nothing down. */
export const VAGUE: readonly string[] = words(
  `new recent further latest other same such own several many first second last next previous current possible
  alleged major key big good bad strong strained longtime upcoming entire whole various certain`,
)
