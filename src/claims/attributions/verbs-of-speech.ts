import { hasTag } from '../../language'
import type { Clause, Span } from '../../model'
import type { SpeechVerb } from '../lexicon'
import { ANYTHING_SAYS, PHASE_VERBS } from '../lexicon/speaker-of-words'
import { lemmasAt } from '../sentence/lemmas-at'
import { parentOf } from '../sentence/parent-of'
import type { SentenceView } from '../sentence/sentence-view'
import { speechOf } from '../sentence/speech-of'
import { verbSpan } from '../sentence/verb-span'
import { beforeBreak } from './before-break'
import { contentOf, cuePlace } from './content-of'
import type { DraftAttribution } from './draft-attribution'
import { isUnreal } from './is-unreal'
import { isWithinQuotes } from './is-within-quotes'
import { isThing, isVoice } from './may-speak'
import { type Speaker, speakerBehindQuote, speakerOf } from './speaker-of'

/** "Merkel said ...", "..., he told Reuters", "went on to say": a verb of speech or thought with its subject. */
export const verbsOfSpeech = (view: SentenceView): DraftAttribution[] =>
  view.parse.clauses.flatMap((clause, index) => attributionOf(view, clause, index) ?? [])

function attributionOf(view: SentenceView, clause: Clause, index: number): DraftAttribution | null {
  const speech = speechOf(view, clause)
  if (!speech || isPassive(view, clause) || !mayTell(view, clause)) return null
  const speaker = speakerOf(view, clause)
  if (!speaker || !maySay(view, clause, speaker, speech)) return null
  const found = contentOf(view, clause, index, speaker, speech)
  const content = found.length > 0 ? found : restOf(view, clause, speaker, speech)
  if (content.length === 0 || (isUnreal(clause) && !isWithinQuotes(view, content))) return null
  return {
    sources: speaker.sources,
    sourceWords: speaker.words,
    cue: verbSpan(clause),
    content,
    direct: isWithinQuotes(view, content),
    kind: clause.verb.form !== 'infinitive' && speech.takes.includes('quote') ? 'said' : 'thought',
    act: speech.type ?? null,
    denies: speech.stance === 'denies',
    rule: 'speech-verb',
    confidence: clause.verb.form === 'infinitive' ? 0.75 : 0.85,
  }
}

/** A past form behind a quotation and its speaker is none: '"...," Mr. Xi *recalled* of the talks'. */
const isPassive = (view: SentenceView, clause: Clause): boolean =>
  clause.verb.passive && (clause.verb.form !== 'participle' || !speakerBehindQuote(view, clause))

/** An infinitive tells what was said only behind a verb that lets it happen: "*went on* to say", "*appeared* to suggest". */
function mayTell(view: SentenceView, clause: Clause): boolean {
  if (clause.verb.form !== 'infinitive') return true
  const parent = parentOf(view, clause)
  return parent !== null && lemmasAt(view, parent.verb.head).some((lemma) => PHASE_VERBS.has(lemma))
}

function maySay(view: SentenceView, { link }: Clause, { phrase }: Speaker, { verb }: SpeechVerb): boolean {
  if (isVoice(view, phrase)) return true
  return ANYTHING_SAYS.has(verb) && (isThing(view, phrase) || link === 'relative')
}

/** Where the parse finds no clause behind "said": what stands behind it up to the next break. */
function restOf(view: SentenceView, clause: Clause, speaker: Speaker, { verb, takes }: SpeechVerb): Span[] {
  const { tokens, parse, quotes } = view
  if (!ANYTHING_SAYS.has(verb) || !takes.includes('that')) return []
  const { end: start } = cuePlace(clause, speaker)
  const limit =
    quotes.find((quote) => quote.start <= clause.verb.start && clause.verb.start < quote.end)?.end ?? tokens.length
  const next = tokens[start]
  const hasVerb = parse.clauses.some(({ verb: { start: at } }) => at > start && at < limit)
  if (!next || start >= limit || !hasVerb || /[,;]/u.test(next.before) || hasTag(next, 'Date')) return []
  return beforeBreak(view, { start: next.normal === 'that' ? start + 1 : start, end: limit })
}
