import { words } from '../../language/words'

/** Verbs whose object is the one addressed, so that ", told Le Figaro" is no speaker behind its verb. */
export const ADDRESSING: readonly string[] = words(
  `tell inform remind assure warn notify brief advise ask accuse blame urge praise thank`,
)

/** Subjects that nobody speaks as. */
export const NOBODY: readonly string[] = words(`it this that what which there these those everything nothing`)

/** Verbs of which anything may be the subject: "the move suggests that", "it says". */
export const ANYTHING_SAYS: ReadonlySet<string> = new Set(
  words(`say state show suggest indicate reveal report warn claim argue announce confirm conclude predict find note add
    acknowledge allege assert contend declare disclose estimate explain imply insist maintain project propose recommend reiterate
    stress tell urge`),
)

/** Verbs that let the infinitive behind them happen: "*went on* to say", "*appeared* to suggest". */
export const PHASE_VERBS: ReadonlySet<string> = new Set(
  words(
    `appear begin come continue get go happen hasten have like love manage proceed resume rush seem start step take tend use`,
  ),
)

/** Verbs by which a thing is told without a speaker: "it is *believed* that", "he was *quoted* as saying". */
export const HEARSAY_VERBS: ReadonlySet<string> = new Set(
  words(`accuse allege announce argue assume believe blame claim confirm consider criticize deem describe disclose estimate expect fear
    hope know note predict presume regard report reveal say show speculate state suggest suppose suspect tell think understand view warn`),
)
