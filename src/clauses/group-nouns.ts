import type { Chunk } from './chunk'

type Noun = Extract<Chunk, { kind: 'noun' }>

/** A chunk, or several noun phrases that commas and "and" join into one place of the sentence. */
export type Piece = Exclude<Chunk, Noun> | { readonly kind: 'nouns'; readonly nouns: readonly Noun[] }

/** Joins "A, B and C" where they stand in one place; "met Putin and Macron said" stays apart. */
export function groupNouns(
  chunks: readonly Chunk[],
  isName: (at: number) => boolean,
  isRole: (at: number) => boolean,
): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  while (at < chunks.length) {
    const chunk = chunks[at]
    if (chunk?.kind !== 'noun') {
      if (chunk) pieces.push(chunk)
      at++
      continue
    }
    const end = listEnd(chunks, at, isName, isRole)
    pieces.push({ kind: 'nouns', nouns: chunks.slice(at, end).filter((part) => part.kind === 'noun') })
    at = end
  }
  return pieces
}

/** Where the list that begins at `at` ends; `at + 1` where there is none. */
function listEnd(
  chunks: readonly Chunk[],
  at: number,
  isName: (at: number) => boolean,
  isRole: (at: number) => boolean,
): number {
  let end = at + 1
  let closed = at + 1
  if (chunks[at - 1]?.kind === 'comma' && chunks[at - 2]?.kind === 'noun' && isRoleBeside(chunks, at, isRole))
    return end
  while (true) {
    const comma = chunks[end]?.kind === 'comma' ? 1 : 0
    const and = isAnd(chunks[end + comma]) ? 1 : 0
    const next = chunks[end + comma + and]
    if (comma + and === 0 || next?.kind !== 'noun') break
    if (comma === 1 && isRoleBeside(chunks, end + 1, isRole)) break
    if (and === 1 && opensNewClause(chunks, at, end + comma + and)) break
    end += comma + and + 1
    if (and === 1) closed = end
  }
  if (closed === at + 1 && isHeadlineList(chunks, at, end, isName)) return end
  return closed
}

const isAnd = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'coordinator' && ['and', 'or', '&', 'nor'].includes(chunk.word)

/** "Lavrov, *Russia's foreign minister*, and": a role between commas is the one before it. */
function isRoleBeside(chunks: readonly Chunk[], at: number, isRole: (at: number) => boolean): boolean {
  const noun = chunks[at]
  return noun?.kind === 'noun' && isRole(noun.head) && chunks[at + 1]?.kind === 'comma'
}

/** The noun behind "and" has a verb of its own, and the one before it is another verb's object. */
function opensNewClause(chunks: readonly Chunk[], first: number, noun: number): boolean {
  const before = chunks[first - 1]
  if (before?.kind !== 'verb' && before?.kind !== 'preposition') return false
  if (before.kind === 'preposition' && before.word === 'between') return false
  const behind = chunks[noun - 2]?.kind === 'comma' ? behindPrepositions(chunks, noun + 1) : noun + 1
  if (!isFinite(chunks[behind])) return false
  const verb = chunks.findIndex(isFinite)
  return verb >= 0 && verb < first
}

/** Past the prepositional phrases from `at` on: ", and a street *in Haifa* is". */
function behindPrepositions(chunks: readonly Chunk[], at: number): number {
  let end = at
  while (chunks[end]?.kind === 'preposition' && chunks[end + 1]?.kind === 'noun') end += 2
  return end
}

const isFinite = (chunk: Chunk | undefined): boolean => chunk?.kind === 'verb' && chunk.group.form === 'finite'

/** "Putin, Macron meet": two names with a comma, then a verb, nothing before. */
const isHeadlineList = (chunks: readonly Chunk[], at: number, end: number, isName: (at: number) => boolean): boolean =>
  at === 0 &&
  end > at + 1 &&
  chunks[end]?.kind === 'verb' &&
  chunks.slice(at, end).every((chunk) => chunk.kind !== 'noun' || isName(chunk.head))
