import type { Clause } from '../../model'
import { attitudeByVerb } from '../lexicon'
import { lemmasAt } from '../sentence/lemmas-at'
import type { SentenceView } from '../sentence/sentence-view'
import { speechOf } from '../sentence/speech-of'
import { verbSpan } from '../sentence/verb-span'
import { contentBehind } from './content-behind'
import { cuePlace } from './content-of'
import type { DraftAttribution } from './draft-attribution'
import { isUnreal } from './is-unreal'
import { isWithinQuotes } from './is-within-quotes'
import { isVoice } from './may-speak'
import { speakerOf } from './speaker-of'

/** "*opposes* the bill", "*wants* to leave", "*called* him a liar": what somebody backs, means to do or makes of something. */
export const verbsOfAttitude = (view: SentenceView): DraftAttribution[] =>
  view.parse.clauses.flatMap((clause, index) => attributionOf(view, clause, index) ?? [])

function attributionOf(view: SentenceView, clause: Clause, index: number): DraftAttribution | null {
  const forms = lemmasAt(view, clause.verb.head)
    .map((lemma) => attitudeByVerb.get(lemma))
    .find((one) => one !== undefined)
  if (!forms || clause.verb.passive || clause.verb.form === 'infinitive' || isUnreal(clause) || speechOf(view, clause))
    return null
  const speaker = speakerOf(view, clause)
  if (!speaker || !isVoice(view, speaker.phrase)) return null
  const content = contentBehind(view, clause, index, cuePlace(clause, speaker).end, forms)
  if (content.length === 0) return null
  return {
    sources: speaker.sources,
    sourceWords: speaker.words,
    cue: verbSpan(clause),
    content,
    direct: isWithinQuotes(view, content),
    kind: 'held',
    act: null,
    denies: false,
    rule: 'attitude-verb',
    confidence: 0.75,
  }
}
