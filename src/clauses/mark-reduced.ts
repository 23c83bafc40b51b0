import type { Piece } from './group-nouns'
import { TAKES_CLAUSE } from './lexicon'
import { mayBeParticiple } from './verb-forms'

/**
 * Finds past forms that are no finite verbs because the real one comes after their prepositional phrases:
 * "the minister *arrested* in Lagos said". They become participles.
 */
export const markReduced = (pieces: readonly Piece[], wordAt: (at: number) => string): Piece[] =>
  pieces.map((piece, index) => {
    if (piece.kind !== 'verb' || !isBarePast(piece, wordAt) || !finiteVerbFollows(pieces, index)) return piece
    return { ...piece, group: { ...piece.group, form: 'participle', passive: true } }
  })

const isBarePast = ({ group }: Extract<Piece, { kind: 'verb' }>, wordAt: (at: number) => string): boolean =>
  group.form === 'finite' &&
  group.helpers.length === 0 &&
  mayBeParticiple(wordAt(group.head)) &&
  !TAKES_CLAUSE.thatClause.has(wordAt(group.head))

/** Prepositional phrases and nothing else, then a finite verb. */
function finiteVerbFollows(pieces: readonly Piece[], at: number): boolean {
  if (pieces[at - 1]?.kind !== 'nouns' || hasOwnSubject(pieces[at - 2])) return false
  let next = at + 1
  while (pieces[next]?.kind === 'preposition' && pieces[next + 1]?.kind === 'nouns') next += 2
  const verb = pieces[next]
  return next > at + 1 && verb?.kind === 'verb' && verb.group.form === 'finite'
}

/** "the arms that *Minsk* sold", "the deal *Macron* signed": the noun before is the subject of that verb. */
const hasOwnSubject = (before: Piece | undefined): boolean =>
  before?.kind === 'subordinator' || before?.kind === 'relative' || before?.kind === 'nouns'
