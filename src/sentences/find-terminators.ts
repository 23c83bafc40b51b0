/** A place where a sentence may end. Offsets are into the paragraph's words. */
export interface Terminator {
  /** ".", "?!", "...", ". . ." */
  readonly mark: string
  /** Where the mark begins. */
  readonly start: number
  /** Behind the mark and the quotes and brackets that close after it. */
  readonly end: number
  /** Behind the white space that follows. */
  readonly next: number
}

/** The mark (an ellipsis may be spaced out), then what closes, then white space, then perhaps a stray closing quote. */
const TERMINATOR = /(?<![.!?…])(?:\.(?:[^\S\n]?\.)+|[.!?…]+)(["'”’»)\]]*)(?=\s)/g
const STRAY_CLOSER = /\s["”’»)\]](?=\s|$)/y
const SPACE = /\s+/y

/** Finds the sentence marks with white space behind them, but for those within brackets that open and close in mid-sentence. */
export function findTerminators(words: string): Terminator[] {
  const isBracketed = bracketed(words)
  const terminators: Terminator[] = []
  for (const match of words.matchAll(TERMINATOR)) {
    const { index: start } = match
    const mark = match[0].slice(0, match[0].length - (match[1]?.length ?? 0))
    const closed = start + match[0].length
    if (isBracketed(closed)) continue
    const end = closed + lengthAt(STRAY_CLOSER, words, closed)
    terminators.push({ mark, start, end, next: end + lengthAt(SPACE, words, end) })
  }
  return terminators
}

function lengthAt(pattern: RegExp, words: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(words)?.[0].length ?? 0
}

const PARTNER: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
])

/** Tells whether an offset lies within a pair of brackets. A bracket that is never closed holds nothing. */
function bracketed(words: string): (offset: number) => boolean {
  const pairs: [open: number, close: number][] = []
  const open: { bracket: string; at: number }[] = []
  for (const { 0: bracket, index: at } of words.matchAll(/[()[\]]/g)) {
    const partner = PARTNER.get(bracket)
    if (partner === undefined) open.push({ bracket, at })
    else if (open.at(-1)?.bracket === partner) pairs.push([open.pop()?.at ?? at, at])
  }
  const depth = new Int32Array(words.length + 1)
  for (const [from, to] of pairs) {
    depth[from] = (depth[from] ?? 0) + 1
    depth[to] = (depth[to] ?? 0) - 1
  }
  for (let i = 1; i <= words.length; i++) depth[i] = (depth[i] ?? 0) + (depth[i - 1] ?? 0)
  return (offset) => (depth[offset] ?? 0) > 0
}
