import type { VerbGroup } from '../model'
import type { Piece } from './group-nouns'
import { isBareInfinitive, readBareInfinitive } from './read-bare-infinitive'
import { readFinite } from './read-finite-verb'
import { readMark } from './read-mark'
import { readNouns } from './read-nouns'
import { isApposed, isReduced, readApposed, readGerund, readInfinitive, readParticiple } from './read-side-verb'
import type { SentenceReader } from './sentence-reader'

/** Reads a sentence's pieces: in their order they build its clauses. */
export function readPieces(state: SentenceReader, pieces: readonly Piece[]): void {
  pieces.forEach((piece, at) => {
    state.rest = pieces.slice(at + 1, at + 22)
    readPiece(state, piece)
  })
}

function readPiece(state: SentenceReader, piece: Piece): void {
  if (piece.kind === 'nouns')
    readNouns(
      state,
      piece.nouns.map(({ start, end, head }) => ({ start, end, head, complements: [] })),
    )
  else if (piece.kind === 'verb') readVerb(state, piece.group)
  else readMark(state, piece)
  state.previous = piece
}

function readVerb(state: SentenceReader, verb: VerbGroup): void {
  const isHeadlineFuture =
    verb.form === 'infinitive' && !state.hasFinite && state.open.subjects.length > 0 && !state.open.verb
  if (verb.form === 'infinitive' && !isHeadlineFuture) readInfinitive(state, verb)
  else if (isBareInfinitive(state, verb)) readBareInfinitive(state, verb)
  else if (verb.form === 'gerund') readGerund(state, verb)
  else if (verb.form === 'participle' || isReduced(state, verb)) readParticiple(state, verb)
  else if (isApposed(state, verb)) readApposed(state, verb)
  else readFinite(state, verb)
  state.preposition = null
  state.floating = null
}
