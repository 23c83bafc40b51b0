import type { VerbGroup } from '../model'
import type { ClauseDraft, DraftPhrase } from './clause-draft'
import { TAKES_CLAUSE } from './lexicon'
import { ADDRESSES } from './lexicon/clause-nouns'
import type { SentenceReader } from './sentence-reader'

/** A verb that may have what is said behind it. */
export const isSpeech = (state: SentenceReader, verb: VerbGroup): boolean =>
  TAKES_CLAUSE.thatClause.has(state.wordAt(verb.head))

/** "Qatar, diplomats in Doha *say*, has": a verb of speech that commas part from the rest. */
export const isAside = (state: SentenceReader, verb: VerbGroup): boolean =>
  isSpeech(state, verb) && ['comma', 'quote-open', 'quote-close'].includes(state.rest[0]?.kind ?? '')

export function beginAside(state: SentenceReader, verb: VerbGroup, phrases: DraftPhrase[], around: ClauseDraft): void {
  state.dropApposition(phrases)
  state.begin(verb, null, 'coordinate', phrases).resumes = around
}

/** ", *said* Macron": behind a comma or a quotation, before its subject. */
export const isTurned = (state: SentenceReader, verb: VerbGroup): boolean =>
  isSpeech(state, verb) &&
  verb.helpers.length === 0 &&
  (state.previous?.kind === 'comma' || state.previous?.kind === 'quote-close') &&
  state.rest[0]?.kind === 'nouns' &&
  !ADDRESSES.has(state.wordAt(verb.head))

export function beginTurned(state: SentenceReader, verb: VerbGroup): void {
  const around = state.open
  const draft = state.begin(verb, null, 'coordinate', [])
  draft.isTurned = true
  draft.resumes = around
}
