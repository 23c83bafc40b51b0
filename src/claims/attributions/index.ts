import { overlaps, type Span } from '../../model'
import type { SentenceView } from '../sentence-view'
import type { DraftAttribution } from './draft-attribution'
import { sourcePhrases } from './source-phrases'
import { verbsOfAttitude } from './verbs-of-attitude'
import { verbsOfSpeech } from './verbs-of-speech'

export { type ContinuedContent, continueQuotations } from './continue-quotations'
export type { DraftAttribution } from './draft-attribution'

/** In the order in which the first to take a cue keeps it. */
const RULES: readonly ((view: SentenceView) => readonly DraftAttribution[])[] = [
  verbsOfSpeech,
  sourcePhrases,
  verbsOfAttitude,
]

/** Every attribution of the sentence. */
export function findAttributions(view: SentenceView): DraftAttribution[] {
  const found = RULES.flatMap((rule) => rule(view))
  const apart = found.filter((draft, index) => !found.slice(0, index).some((other) => sharesCue(draft, other)))
  return apart.filter((draft) => !isShadow(view, draft, apart))
}

const sharesCue = (a: DraftAttribution, b: DraftAttribution): boolean =>
  a.cue !== null && b.cue !== null && overlaps(a.cue, b.cue)

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
