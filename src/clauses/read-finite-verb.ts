import type { VerbGroup } from '../model'
import type { ClauseDraft, DraftPhrase } from './clause-draft'
import { TAKES_CLAUSE } from './lexicon'
import type { SentenceReader } from './sentence-reader'

/** A finite verb goes to the innermost clause that waits for one; else it shows that a new clause has begun. */
export function readFinite(state: SentenceReader, verb: VerbGroup): void {
  const waiting = state.waiting()
  const floating = state.floating
  if (!state.open.verb && (state.open.subjects.length > 0 || (state.open.link !== null && !waiting)))
    return state.fill(state.open, verb)
  if (state.previous?.kind === 'coordinator' && state.open.verb) return coordinate(state, verb)
  const outer = interrupted(state)
  if (outer) return resume(state, verb, outer)
  if (waiting && !(floating?.afterComma === false && state.takesClause() && !state.inSideClause()))
    return state.fill(waiting, verb)
  if (floating?.afterComma) return beginBeside(state, verb, floating.phrases)
  if (floating) return complement(state, verb, floating.phrases)
  if (!state.open.verb) return state.fill(state.open, verb)
  coordinate(state, verb)
}

/** "said Macron met Putin": what looked like an object is the subject of a clause of its own. */
function complement(state: SentenceReader, verb: VerbGroup, phrases: DraftPhrase[]): void {
  const { objects, attachments } = state.open
  for (const phrase of phrases) if (objects.includes(phrase)) objects.splice(objects.indexOf(phrase), 1)
  const first = Math.min(...phrases.map(({ start }) => start))
  attachments.splice(0, attachments.length, ...attachments.filter(({ at }) => at < first))
  state.begin(verb, state.open, 'complement', phrases)
}

/** ", Iraqi officials said": no apposition after all, but the subject of the next clause. */
function beginBeside(state: SentenceReader, verb: VerbGroup, phrases: DraftPhrase[]): void {
  const last = state.appositions.at(-1)
  if (last && phrases.some((phrase) => phrase === last.phrase)) state.appositions.pop()
  if (TAKES_CLAUSE.thatClause.has(state.wordAt(verb.head))) return state.begin(verb, null, 'coordinate', phrases)
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

function coordinate(state: SentenceReader, verb: VerbGroup): void {
  let first = state.open
  while (first.verb && first.verb.form !== 'finite' && first.parent) first = first.parent
  state.begin(verb, first.parent, first.link ?? 'coordinate', first.subjects, first.marker)
}
