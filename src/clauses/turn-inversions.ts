import type { Span, VerbGroup } from '../model'
import type { Piece } from './group-nouns'

/** A helper or a verb group, as a piece. */
type VerbPiece = Extract<Piece, { kind: 'verb' }>

/**
 * Puts the subject before its verb where a helper was drawn to the front: "Never *has* Ghana *sold*", "*Did* Riyadh *cut*".
 * "*Were* Lima *to pardon*" and "*Had* he *known*" are conditions: they get the "if" that they lack.
 */
export function turnInversions(pieces: readonly Piece[], wordAt: (at: number) => string): Piece[] {
  const turned: Piece[] = []
  for (let at = 0; at < pieces.length; at++) {
    const [helper, nouns, verb] = pieces.slice(at, at + 3)
    if (
      !isHelperAlone(helper, wordAt) ||
      !startsClause(pieces, at, helper, wordAt) ||
      nouns?.kind !== 'nouns' ||
      !isRest(verb)
    ) {
      if (helper) turned.push(helper)
      continue
    }
    const word = wordAt(helper.group.head)
    if (isCondition(helper.group, verb.group, word))
      turned.push({ kind: 'subordinator', word: 'if', start: helper.start, end: helper.end })
    turned.push(nouns, { ...verb, group: joined(helper.group, verb.group, word) })
    at += 2
  }
  return turned
}

/** No subject stands before the helper: a negative time or way is none ("on *no account* will Chad"), "there" is. */
function startsClause(pieces: readonly Piece[], at: number, { start }: Span, wordAt: (at: number) => string): boolean {
  const before = pieces[at - 1]
  if (wordAt(start - 1) === 'there') return false
  if (before?.kind === 'nouns') return pieces[at - 2]?.kind === 'preposition' && isNone(before.nouns[0], wordAt)
  return before === undefined || !['verb', 'preposition', 'relative'].includes(before.kind)
}

const isNone = (noun: Span | undefined, wordAt: (at: number) => string): boolean =>
  noun !== undefined && wordAt(noun.start - 1) === 'no'

const isHelperAlone = (piece: Piece | undefined, wordAt: (at: number) => string): piece is VerbPiece =>
  piece?.kind === 'verb' &&
  piece.group.form === 'finite' &&
  piece.group.helpers.length === 0 &&
  FRONTED.has(wordAt(piece.group.head))

const FRONTED = new Set([
  'has',
  'have',
  'had',
  'did',
  'does',
  'do',
  'will',
  'would',
  'can',
  'could',
  'should',
  'must',
  'were',
  'was',
  'is',
  'are',
])

/** The verb that the helper was taken from. */
const isRest = (piece: Piece | undefined): piece is VerbPiece =>
  piece?.kind === 'verb' && piece.group.helpers.length === 0

const isCondition = (helper: VerbGroup, verb: VerbGroup, word: string): boolean =>
  !helper.negated && ((word === 'were' && verb.form === 'infinitive') || (word === 'had' && helper.start === 0))

const joined = (helper: VerbGroup, verb: VerbGroup, word: string): VerbGroup => ({
  ...verb,
  form: 'finite',
  negated: helper.negated || verb.negated,
  passive: ['was', 'were', 'is', 'are'].includes(word) && verb.form !== 'gerund' && verb.form !== 'infinitive',
  helpers: [word, ...verb.helpers],
})
