import type { AttitudeForm } from './attitude-verb'
import { ATTITUDE_VERBS } from './attitude-verbs'
import type { ComplementAct } from './complement-act'
import { COMPLEMENT_ACTS } from './complement-acts'
import type { ComplementVerb } from './complement-verb'
import { COMPLEMENT_VERBS } from './complement-verbs'
import type { NounFrame, VerbFrame } from './frame'
import { NOUN_FRAMES } from './noun-frames'
import type { PhraseFrame } from './phrase-frame'
import { PHRASE_FRAMES } from './phrase-frames'
import type { RoleNoun } from './role-noun'
import { ROLE_NOUNS } from './role-nouns'
import type { SpeechVerb } from './speech-verb'
import { SPEECH_VERBS } from './speech-verbs'
import { VERB_FRAMES } from './verb-frames'

/** The rows of a table by a word of theirs, in the table's order. */
function groupedBy<Row>(rows: readonly Row[], wordOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(wordOf(row))
    if (group) group.push(row)
    else groups.set(wordOf(row), [row])
  }
  return groups
}

/** By lemma, in the order in which they are to be tried. */
export const framesByVerb: ReadonlyMap<string, readonly VerbFrame[]> = groupedBy(VERB_FRAMES, ({ verb }) => verb)

/** By singular lemma, in the order in which they are to be tried. */
export const framesByNoun: ReadonlyMap<string, readonly NounFrame[]> = groupedBy(NOUN_FRAMES, ({ noun }) => noun)

/** By the lemma of the verb before the phrase. */
export const phrasesByVerb: ReadonlyMap<string, readonly PhraseFrame[]> = groupedBy(PHRASE_FRAMES, ({ verb }) => verb)

/** By the lemma or adjective before the infinitive. */
export const complementActsByWord: ReadonlyMap<string, readonly ComplementAct[]> = groupedBy(
  COMPLEMENT_ACTS,
  ({ word }) => word,
)

export const roleByNoun: ReadonlyMap<string, RoleNoun> = new Map(ROLE_NOUNS.map((role) => [role.noun, role]))

export const speechByVerb: ReadonlyMap<string, SpeechVerb> = new Map(SPEECH_VERBS.map((row) => [row.verb, row]))

/** By lemma. */
export const complementsByVerb: ReadonlyMap<string, readonly ComplementVerb[]> = groupedBy(
  COMPLEMENT_VERBS,
  ({ verb }) => verb,
)

/** What may follow a verb of attitude as its content, by lemma. */
export const attitudeByVerb: ReadonlyMap<string, ReadonlySet<AttitudeForm>> = new Map(
  [...groupedBy(ATTITUDE_VERBS, ({ verb }) => verb)].map(([verb, rows]) => [
    verb,
    new Set(rows.flatMap(({ takes }) => takes)),
  ]),
)
