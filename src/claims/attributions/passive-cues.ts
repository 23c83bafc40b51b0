import type { Clause, NounPhrase, Span } from '../../model'
import { attitudeByVerb, type SpeechVerb } from '../lexicon'
import { HEARSAY_VERBS } from '../lexicon/speaker-of-words'
import { SPEECH_PREPOSITIONS } from '../lexicon/speech-prepositions'
import { lemmasAt } from '../sentence/lemmas-at'
import type { SentenceView } from '../sentence/sentence-view'
import { speechOf } from '../sentence/speech-of'
import { verbSpan } from '../sentence/verb-span'
import { contentBehind } from './content-behind'
import type { AttributionKind, DraftAttribution } from './draft-attribution'
import { isWithinQuotes } from './is-within-quotes'
import { isVoice } from './may-speak'
import { speakerBy } from './speaker-of'

/** "was accused by Iran of lying", "is backed by Paris", "it is believed that": the speaker stands behind "by" or is not told. */
export const passiveCues = (view: SentenceView): DraftAttribution[] =>
  view.parse.clauses.flatMap((clause, index) => attributionOf(view, clause, index) ?? [])

function attributionOf(view: SentenceView, clause: Clause, index: number): DraftAttribution | null {
  if (!clause.verb.passive || clause.verb.form !== 'finite') return null
  const speech = speechOf(view, clause)
  const isAttitude = lemmasAt(view, clause.verb.head).some((lemma) => attitudeByVerb.has(lemma))
  const agent = agentOf(view, clause)
  const isTold =
    speech !== undefined && (HEARSAY_VERBS.has(speech.verb) || (agent !== undefined && speech.type !== undefined))
  if (!isTold && !(isAttitude && agent)) return null
  const content = contentOf(view, clause, index, agent, speech)
  if (content.length === 0) return null
  const speaker = agent ? speakerBy(view, agent) : null
  return {
    sources: speaker?.sources ?? [],
    sourceWords: speaker?.words ?? null,
    cue: verbSpan(clause),
    content,
    direct: isWithinQuotes(view, content),
    kind: kindOf(speech),
    act: speech?.type ?? null,
    denies: speech?.stance === 'denies',
    rule: 'passive-cue',
    confidence: 0.75,
  }
}

/** What is demanded or promised, or only backed, is on nobody's word. */
const kindOf = (speech: SpeechVerb | undefined): AttributionKind =>
  speech && speech.type !== 'request' && speech.type !== 'agree' && speech.type !== 'support' ? 'said' : 'held'

const agentOf = (view: SentenceView, { attachments }: Clause): NounPhrase | undefined =>
  attachments
    .filter(({ preposition }) => preposition === 'by')
    .flatMap(({ phrases }) => phrases)
    .find((phrase) => isVoice(view, phrase))

/** What stands behind the verb and its speaker; else whom or what it is about, and what he is said to do. */
function contentOf(
  view: SentenceView,
  clause: Clause,
  index: number,
  agent: NounPhrase | undefined,
  speech: SpeechVerb | undefined,
): readonly Span[] {
  const from = agent && agent.start >= clause.verb.end ? agent.end : clause.verb.end
  const prepositions = SPEECH_PREPOSITIONS.get(speech?.verb ?? '') ?? ['of', 'about', 'for', 'as']
  const behind = contentBehind(
    view,
    clause,
    index,
    from,
    new Set(speech ? ['that', 'infinitive', ...prepositions] : ['as']),
  )
  const [subject] = clause.subjects
  const isTold = behind.length > 0 && !(speech && HEARSAY_VERBS.has(speech.verb))
  if (!subject || isTold || isIt(view, subject) || clause.link === 'relative') return behind
  return agent || behind.length > 0 ? [{ start: subject.start, end: subject.end }, ...behind] : []
}

const isIt = ({ tokens }: SentenceView, { head }: NounPhrase): boolean => tokens[head]?.normal === 'it'
