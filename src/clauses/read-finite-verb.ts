import type { VerbGroup } from '../model'
import type { ClauseDraft, DraftPhrase } from './clause-draft'
import { TAKES_CLAUSE } from './lexicon'
import { misreadClause, takeOver } from './read-misread'
import { beginAside, beginTurned, isAside, isSpeech, isTurned } from './read-speech'
import type { SentenceReader } from './sentence-reader'

/** A finite verb goes to the innermost clause that waits for one; else it shows that a new clause has begun. */
export function readFinite(state: SentenceReader, verb: VerbGroup): void {
  const waiting = state.waiting()
  const floating = state.floating
  if (waiting && floating?.afterComma && isAside(state, verb)) return beginAside(state, verb, floating.phrases, waiting)
  if (!state.open.verb && (state.open.subjects.length > 0 || (state.open.link !== null && !waiting)))
    return state.fill(state.open, verb)
  if (state.previous?.kind === 'coordinator' && state.open.verb) {
    const infinitive = state.isBare(verb) ? openInfinitive(state) : null
    return infinitive ? goOn(state, verb, infinitive) : coordinate(state, verb)
  }
  const outer = interrupted(state)
  if (outer) return resume(state, verb, outer)
  if (state.takesClause() && isSaidOfAntecedent(state)) return completeRelative(state, verb)
  if (!waiting && isTurned(state, verb)) return beginTurned(state, verb)
  if (waiting && !(floating?.afterComma === false && state.takesClause() && !state.inSideClause()))
    return state.fill(waiting, verb)
  if (floating?.afterComma) return beginBeside(state, verb, floating.phrases)
  const misread = floating && misreadClause(state)
  if (misread) return takeOver(state, verb, misread)
  if (floating) return complement(state, verb, floating.phrases)
  if (!state.open.verb) return state.fill(state.open, verb)
  coordinate(state, verb)
}

/** "a warplane that it said *had violated*": what is said of the antecedent. */
const isSaidOfAntecedent = ({ previous, open }: SentenceReader): boolean =>
  previous?.kind === 'verb' &&
  open.link === 'relative' &&
  open.objects.length > 0 &&
  open.antecedents.includes(open.objects[0] as DraftPhrase)

function completeRelative(state: SentenceReader, verb: VerbGroup): void {
  const { open } = state
  const antecedents = open.objects
  open.objects = []
  state.begin(verb, open, 'complement', antecedents)
}

/** "said Macron met Putin": what looked like an object is the subject of a clause of its own. */
function complement(state: SentenceReader, verb: VerbGroup, phrases: DraftPhrase[]): void {
  takeBack(state.open, phrases)
  state.begin(verb, state.open, 'complement', phrases)
}

/** Takes phrases, and what hangs on them, out of the clause that they were thought to belong to. */
function takeBack(draft: ClauseDraft, phrases: readonly DraftPhrase[]): void {
  const first = Math.min(...phrases.map(({ start }) => start))
  draft.objects = draft.objects.filter((phrase) => !phrases.includes(phrase))
  draft.attachments = draft.attachments.filter(({ at }) => at < first)
}

/** ", Iraqi officials said": no apposition after all, but the subject of the next clause. */
function beginBeside(state: SentenceReader, verb: VerbGroup, phrases: DraftPhrase[]): void {
  state.dropApposition(phrases)
  const around = state.open
  takeBack(around, phrases)
  const outermost = state.outermost()
  if (!outermost.verb && outermost.subjects.length === 0) {
    outermost.subjects = phrases
    return state.fill(outermost, verb)
  }
  if (isSpeech(state, verb)) {
    state.begin(verb, null, 'coordinate', phrases).resumes = around
    return
  }
  const main = state.main()
  state.begin(verb, main.parent, main.link ?? 'coordinate', phrases, main.link === 'complement' ? main.marker : null)
}

/** "said France, which backs Assad, should": the side clause that a comma has closed, when its antecedent still needs a verb. */
function interrupted(state: SentenceReader): ClauseDraft | null {
  if (state.previous?.kind !== 'comma') return null
  let draft: ClauseDraft | null = state.open
  while (draft && !(draft.link === 'relative' && draft.afterComma)) draft = draft.parent
  return draft?.parent?.verb && TAKES_CLAUSE.thatClause.has(state.wordAt(draft.parent.verb.head)) ? draft : null
}

function resume(state: SentenceReader, verb: VerbGroup, { parent, antecedents }: ClauseDraft): void {
  if (!parent) return
  parent.objects = parent.objects.filter((phrase) => !antecedents.includes(phrase))
  state.begin(verb, parent, 'complement', antecedents)
}

/** The infinitive that the open clause is or hangs on. */
function openInfinitive({ open }: SentenceReader): ClauseDraft | null {
  let draft: ClauseDraft | null = open
  while (draft && draft.link !== 'infinitive' && draft.verb?.form !== 'finite') draft = draft.parent
  return draft?.link === 'infinitive' ? draft : null
}

/** "urged Chile to free him *and pay* Peru": the same subject, the same "to". */
function goOn(state: SentenceReader, verb: VerbGroup, { parent, subjects }: ClauseDraft): void {
  state.begin({ ...verb, form: 'infinitive' }, parent, 'infinitive', subjects)
}

function coordinate(state: SentenceReader, verb: VerbGroup): void {
  let first = state.open
  while (first.verb && (first.verb.form !== 'finite' || isClosed(state, first, verb)) && first.parent)
    first = first.parent
  state.begin(verb, first.parent, first.link ?? 'coordinate', first.subjects, first.marker)
}

/** "met Xi, which pleased him*, and said*": a comma on either side closes what "which" opened before somebody goes on to speak. */
const isClosed = (state: SentenceReader, { link, afterComma }: ClauseDraft, verb: VerbGroup): boolean =>
  link === 'relative' &&
  afterComma &&
  state.previous?.kind === 'coordinator' &&
  state.previous.start === state.lastComma &&
  isSpeech(state, verb)
