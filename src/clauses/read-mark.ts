import type { ClauseDraft, DraftPhrase } from './clause-draft'
import type { Piece } from './group-nouns'
import { ADDRESSES, CLAUSE_NOUNS } from './lexicon/clause-nouns'
import type { SentenceReader } from './sentence-reader'

type Mark = Exclude<Piece, { kind: 'nouns' | 'verb' }>
type Small = Extract<Piece, { kind: 'preposition' | 'coordinator' | 'subordinator' | 'relative' }>

/** Small words and punctuation open and close clauses. */
export function readMark(state: SentenceReader, piece: Mark): void {
  switch (piece.kind) {
    case 'preposition':
      state.preposition = { word: piece.word, at: piece.start }
      return
    case 'subordinator':
      return readSubordinator(state, piece)
    case 'relative':
      return readRelative(state, piece)
    case 'comma':
      return readComma(state, piece.start)
    case 'stop':
      return restart(state)
    case 'quote-open':
      state.quoted.push(state.open)
      return
    case 'quote-close':
      closeQuote(state)
      return
    case 'coordinator':
      state.preposition = null
      state.floating = null
  }
}

function readSubordinator(state: SentenceReader, small: Small): void {
  const { word, start } = small
  if (word === 'that' && tellsWhich(state)) return readRelative(state, small)
  const isBehindComma = state.previous?.kind === 'comma'
  const isContent = CONTENT.has(word) && state.open.verb !== null && !isBehindComma
  const isNounContent = word === 'that' && state.previous?.kind === 'nouns'
  state.preposition = null
  const sister = state.previous?.kind === 'coordinator' ? sisterOf(state.open, word) : null
  if (sister) return state.openClause(sister.parent ?? sister, sister.link ?? 'complement', { marker: word, start })
  state.openClause(state.open, isContent || isNounContent ? 'complement' : 'adverbial', { marker: word, start })
}

/** "that Ghana left *and that* Togo stayed": the clause that hangs where this one does. */
function sisterOf(open: ClauseDraft, word: string): ClauseDraft | null {
  let draft: ClauseDraft | null = open
  while (draft && draft.marker !== word) draft = draft.parent
  return draft
}

const CONTENT = new Set(['that', 'whether', 'if', 'how', 'why', 'what'])

/** "the weapons *that* Belarus sold", but "the claim *that* Belarus sold", "told reporters *that*", "said in a note *that*". */
function tellsWhich(state: SentenceReader): boolean {
  const noun = state.last.at(-1)
  if (state.previous?.kind !== 'nouns' || !noun) return false
  if ([noun, ...(state.bearers ?? [])].some(({ head }) => CLAUSE_NOUNS.has(state.wordAt(head)))) return false
  if (!state.takesClause()) return true
  const isAddressed = ADDRESSES.has(state.wordAt(state.open.verb?.head ?? -1))
  return state.open.objects.includes(noun) && !isAddressed
}

function readRelative(state: SentenceReader, { word, start }: Small): void {
  const afterComma = state.previous?.kind === 'comma'
  const { preposition } = state
  state.preposition = null
  const antecedents = isExcluded(state, state.last) ? state.open.objects : whoOf(state, word)
  state.openClause(state.open, 'relative', {
    marker: word,
    subjects: word === 'whose' || preposition ? [] : antecedents.slice(-1),
    antecedents,
    afterComma,
    start,
  })
  if (preposition)
    state.open.attachments.push({ ...preposition, preposition: preposition.word, phrases: antecedents.slice(-1) })
}

/** "a clerk at the ministry *who* lied": the clerk did, since a body is no "who" where another noun stands before it. */
function whoOf({ last, bearers, isBody }: SentenceReader, word: string): readonly DraftPhrase[] {
  const nearest = last.at(-1)
  const bearer = bearers?.at(-1)
  if (word !== 'who' || !nearest || !bearer || !isBody(nearest.head) || isBody(bearer.head)) return last
  return [bearer]
}

/** "Peru, *not Chile*, which": the other one is only named to be ruled out. */
const isExcluded = (state: SentenceReader, [first]: readonly DraftPhrase[]): boolean =>
  first !== undefined && state.wordAt(first.start - 1) === 'not'

function readComma(state: SentenceReader, at: number): void {
  state.lastComma = at
  state.preposition = null
  state.floating = null
  const { resumes } = state.open
  if (resumes && goesOn(state.rest[0])) state.open = resumes
  const waiting = state.waiting()
  if (!waiting) return
  waiting.commas++
  if (!state.open.verb) return
  for (let draft: ClauseDraft | null = state.open; draft && draft !== waiting; draft = draft.parent) {
    if (draft.afterComma) state.open = waiting
  }
}

/** Whether a sentence that an aside broke off is taken up: ", officials say, *but also paid*", ", he said, *will never*". */
const goesOn = (next: Piece | undefined): boolean =>
  next?.kind === 'coordinator' || next?.kind === 'quote-open' || (next?.kind === 'verb' && next.group.form === 'finite')

function restart(state: SentenceReader): void {
  state.preposition = null
  state.floating = null
  state.last = []
  state.open = state.start(null, null)
}

function closeQuote(state: SentenceReader): void {
  const before = state.quoted.pop()
  if (before?.verb && before !== state.open) state.open = before
}
