import type { VerbGroup } from '../model'
import type { ClauseDraft, DraftPhrase } from './clause-draft'
import { TAKES_CLAUSE } from './lexicon'
import type { SentenceReader } from './sentence-reader'
import { mayBeParticiple } from './verb-forms'
import { SUBJECT_PRONOUNS } from './word-classes'

/** "urged Iran to release", "visited Paris to meet", "the need for Putin to stop": the infinitive and who does it. */
export function readInfinitive(state: SentenceReader, verb: VerbGroup): void {
  const matrix = state.open
  const provided =
    state.floating && matrix.attachments.at(-1)?.preposition === 'for' ? matrix.attachments.at(-1)?.phrases : undefined
  if (provided) {
    state.begin(verb, matrix, 'infinitive', provided)
    return
  }
  const controlled = matrix.objects.length > 0 && !isPurpose(state) ? matrix.objects : matrix.subjects
  if (state.previous?.kind === 'coordinator' && matrix.link === 'infinitive') {
    state.begin(verb, matrix.parent, 'infinitive', matrix.subjects)
  } else state.begin(verb, matrix, 'infinitive', matrix.verb ? controlled : doersOf(state))
}

/** "Peru's threat to attack", "pressure on Peru to free him"; a plea from somebody is for others to hear. */
function doersOf({ bearers, last }: SentenceReader): readonly DraftPhrase[] {
  const attached = bearers?.at(-1)?.complements.at(-1)
  return attached?.preposition === 'from' || attached?.preposition === 'in' ? [] : last.slice(-1)
}

/** "in order to", "visited Paris to meet": the subject's own purpose. */
function isPurpose(state: SentenceReader): boolean {
  const word = state.open.verb ? state.wordAt(state.open.verb.head) : ''
  return !TAKES_CLAUSE.objectControl.has(word)
}

/** ", striking targets", "accused of using", "with Paris backing": the -ing form and who does it. */
export function readGerund(state: SentenceReader, verb: VerbGroup): void {
  const preposition = state.preposition?.word ?? null
  const matrix = state.open
  const floating = state.floating
  let subjects = state.subjectsOf(matrix)
  if (preposition && objectDoes(state, matrix, preposition)) subjects = matrix.objects
  else if (!preposition && floating && !isParted(state) && matrix.verb) subjects = floating.phrases
  else if (!preposition && floating && !matrix.verb) subjects = floating.phrases
  state.begin(verb, matrix, 'participle', subjects, preposition, state.previous?.kind === 'comma')
}

/** "alleged hacking efforts, at one point *refusing*": a comma parts the verb from the phrases that would do it. */
const isParted = ({ floating, lastComma }: SentenceReader): boolean =>
  floating === null || floating.afterComma || (floating.phrases.at(-1)?.end ?? 0) <= lastComma

/** "accused Assad *of using*", "barred him *from leaving*": what follows is the object's doing. */
function objectDoes(state: SentenceReader, { objects, verb }: ClauseDraft, preposition: string): boolean {
  if (objects.length === 0 || !verb) return false
  return (
    preposition === 'from' ||
    preposition === 'against' ||
    preposition === 'as' ||
    (['of', 'for'].includes(preposition) && TAKES_CLAUSE.objectGerund.has(state.wordAt(verb.head)))
  )
}

/** "sanctions imposed by the EU", "an artist based in Paris said": passive, of the noun before it. */
export function readParticiple(state: SentenceReader, verb: VerbGroup): void {
  const of = state.floating?.phrases ?? state.subjectsOf(state.open)
  state.begin({ ...verb, form: 'participle', passive: true }, state.open, 'participle', of)
}

/** A bare past form that is no finite verb: its clause has a verb already and takes no clause, or its real verb comes later. */
export function isReduced(state: SentenceReader, verb: VerbGroup): boolean {
  if (SUBJECT_PRONOUNS.includes(state.wordAt(verb.start - 1))) return false
  if (verb.helpers.length > 0 || !mayBeParticiple(state.wordAt(verb.head))) return false
  const floating = state.floating
  if (floating?.afterComma && modifiesApposition(state, verb)) return true
  if (!floating || floating.afterComma || state.previous?.kind !== 'nouns') return false
  if (state.wordAt(verb.end) === 'by') return true
  if (state.wordAt(verb.head) === 'said') return false
  if (!state.open.verb && state.open.subjects.length === 0) return state.open.attachments.length > 0
  return state.open.verb !== null && !state.takesClause() && state.open.link !== 'relative' && !state.waiting()
}

/** "the rangers, a force *tied* to the king, met": of the apposition, since the subject's own verb is still to come. */
const modifiesApposition = (state: SentenceReader, verb: VerbGroup): boolean =>
  state.waiting() !== null &&
  state.rest[0]?.kind === 'preposition' &&
  !TAKES_CLAUSE.thatClause.has(state.wordAt(verb.head)) &&
  state.finiteComesAfterComma()

/** ", *sacked* by Weah, blamed", "*Asked* about Crimea, Putin said": a past form between commas, before the clause's real verb. */
export function isApposed(state: SentenceReader, verb: VerbGroup): boolean {
  if (verb.helpers.length > 0 || !mayBeParticiple(state.wordAt(verb.head))) return false
  const isFirst = state.previous === null
  const isBesideSubject = state.previous?.kind === 'comma' && !state.open.verb && state.open.commas === 1
  return (isFirst || isBesideSubject) && state.finiteComesAfterComma()
}

export const readApposed = (state: SentenceReader, verb: VerbGroup): void => {
  const { open } = state
  state.begin({ ...verb, form: 'participle', passive: true }, open, 'participle', open.subjects, null, true)
}
