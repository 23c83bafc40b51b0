const ENOUGH = 1 << 16

/** The same text in pieces of some 64,000 characters, so that whoever writes them is not called for every line. */
export function* gather(pieces: Iterable<string>): Iterable<string> {
  let waiting = ''
  for (const piece of pieces) {
    waiting += piece
    if (waiting.length < ENOUGH) continue
    yield waiting
    waiting = ''
  }
  if (waiting !== '') yield waiting
}
