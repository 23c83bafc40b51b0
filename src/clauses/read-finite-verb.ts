import type { VerbGroup } from '../model'
import type { ClauseDraft, DraftPhrase } from './clause-draft'
import { TAKES_CLAUSE } from './lexicon'
import { ADDRESSES } from './lexicon/clause-nouns'
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

const isSpeech = (state: SentenceReader, verb: VerbGroup): boolean =>
  TAKES_CLAUSE.thatClause.has(state.wordAt(verb.head))

/** "Qatar, diplomats in Doha *say*, has": a verb of speech that commas part from the rest. */
const isAside = (state: SentenceReader, verb: VerbGroup): boolean =>
  isSpeech(state, verb) && ['comma', 'quote-open', 'quote-close'].includes(state.rest[0]?.kind ?? '')

function beginAside(state: SentenceReader, verb: VerbGroup, phrases: DraftPhrase[], around: ClauseDraft): void {
  dropApposition(state, phrases)
  state.begin(verb, null, 'coordinate', phrases).resumes = around
}

/** ", *said* Macron": behind a comma or a quotation, before its subject. */
const isTurned = (state: SentenceReader, verb: VerbGroup): boolean =>
  isSpeech(state, verb) &&
  verb.helpers.length === 0 &&
  (state.previous?.kind === 'comma' || state.previous?.kind === 'quote-close') &&
  state.rest[0]?.kind === 'nouns' &&
  !ADDRESSES.has(state.wordAt(verb.head))

function beginTurned(state: SentenceReader, verb: VerbGroup): void {
  const around = state.open
  const draft = state.begin(verb, null, 'coordinate', [])
  draft.isTurned = true
  draft.resumes = around
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

/** "stakeholders *engaged* in the drive to end it had met": the clause whose past form was no finite verb after all. */
function misreadClause(state: SentenceReader): ClauseDraft | null {
  if (state.takesClause()) return null
  let draft: ClauseDraft | null = state.open.parent
  while (draft && (draft.link === 'infinitive' || draft.link === 'participle')) draft = draft.parent
  const isBarePast = draft?.verb?.form === 'finite' && draft.verb.helpers.length === 0
  return draft?.verb && isBarePast && draft.objects.length === 0 && state.isOnlyPrepositional(draft) ? draft : null
}

/** Its subjects get the verb that has come; what it said becomes a participle of theirs. */
function takeOver(state: SentenceReader, verb: VerbGroup, misread: ClauseDraft): void {
  const { parent, link, marker, subjects, verb: past } = misread
  state.begin(verb, parent, link, subjects, marker)
  if (past) misread.verb = { ...past, form: 'participle', passive: true }
  misread.link = 'participle'
  misread.parent = state.open
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
  dropApposition(state, phrases)
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

function dropApposition(state: SentenceReader, phrases: readonly DraftPhrase[]): void {
  const last = state.appositions.at(-1)
  if (last && phrases.some((phrase) => phrase === last.phrase)) state.appositions.pop()
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
  while (first.verb && first.verb.form !== 'finite' && first.parent) first = first.parent
  state.begin(verb, first.parent, first.link ?? 'coordinate', first.subjects, first.marker)
}
