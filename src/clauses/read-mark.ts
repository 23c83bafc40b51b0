import type { ClauseDraft } from './clause-draft'
import type { Piece } from './group-nouns'
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
      return readComma(state)
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

function readSubordinator(state: SentenceReader, { word, start }: Small): void {
  const isComplement =
    ['that', 'whether', 'if', 'how', 'why', 'what'].includes(word) &&
    state.open.verb !== null &&
    state.previous?.kind !== 'comma'
  state.preposition = null
  state.openClause(state.open, isComplement ? 'complement' : 'adverbial', { marker: word, start })
}

function readRelative(state: SentenceReader, { word, start }: Small): void {
  const afterComma = state.previous?.kind === 'comma'
  state.preposition = null
  const antecedents = state.last
  state.openClause(state.open, 'relative', {
    marker: word,
    subjects: word === 'whose' ? [] : antecedents.slice(-1),
    antecedents,
    afterComma,
    start,
  })
}

function readComma(state: SentenceReader): void {
  state.preposition = null
  state.floating = null
  const waiting = state.waiting()
  if (!waiting || !state.open.verb) return
  for (let draft: ClauseDraft | null = state.open; draft && draft !== waiting; draft = draft.parent) {
    if (draft.afterComma) state.open = waiting
  }
}

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
