import { overlaps, type Span } from '../../model'
import type { SentenceView } from '../sentence/sentence-view'
import { attitudeAdjectives } from './attitude-adjectives'
import { cueNouns } from './cue-nouns'
import type { DraftAttribution } from './draft-attribution'
import { namedBeforeColon } from './named-before-colon'
import { passiveCues } from './passive-cues'
import { sourcePhrases } from './source-phrases'
import { verbsOfAttitude } from './verbs-of-attitude'
import { verbsOfSpeech } from './verbs-of-speech'

export { continueQuotations, type Told } from './continue-quotations'
export type { DraftAttribution } from './draft-attribution'

/** In the order in which the first to take a cue keeps it. */
const RULES: readonly ((view: SentenceView) => readonly DraftAttribution[])[] = [
  verbsOfSpeech,
  passiveCues,
  sourcePhrases,
  verbsOfAttitude,
  attitudeAdjectives,
  cueNouns,
  namedBeforeColon,
]

/** Every attribution of the sentence. */
export function findAttributions(view: SentenceView): DraftAttribution[] {
  const found = RULES.flatMap((rule) => rule(view))
  const apart = found.filter((draft, index) => !found.slice(0, index).some((other) => sharesCue(draft, other)))
  return apart.filter((draft) => !isShadow(view, draft, apart) && !(draft.cue === null && isTold(draft, apart)))
}

const sharesCue = (a: DraftAttribution, b: DraftAttribution): boolean =>
  a.cue !== null && b.cue !== null && overlaps(a.cue, b.cue)

/** A colon tells nothing where a cue has told it: "He said: '...'". */
const isTold = (draft: DraftAttribution, others: readonly DraftAttribution[]): boolean =>
  others.some(
    (other) => other !== draft && other.content.some((span) => draft.content.some((own) => overlaps(span, own))),
  )

/**
 * Within another's words only speech is an attribution of its own: what he says that a third one wants is his reading of him,
 * and "I think" is he himself.
 */
function isShadow(view: SentenceView, draft: DraftAttribution, others: readonly DraftAttribution[]): boolean {
  const at = draft.cue?.start
  if (at === undefined || (draft.kind === 'said' && !isFirstPerson(view, draft))) return false
  const isIn = ({ start, end }: Span): boolean => start <= at && at < end
  return view.quotes.some(isIn) || others.some(({ content }) => content.some(isIn))
}

const isFirstPerson = ({ tokens }: SentenceView, { sourceWords }: DraftAttribution): boolean =>
  sourceWords !== null && ['i', 'we', 'you'].includes(tokens[sourceWords.start]?.normal ?? '')
