const LINE_FEED = 10

/** The lines of UTF-8 bytes, decoded one by one: a file may be larger than the longest string. Lines end in a line feed. */
export function* bufferLines(bytes: Buffer): Iterable<string> {
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(LINE_FEED, start)
    const end = found < 0 ? bytes.length : found
    yield bytes.toString('utf8', start, end)
    start = end + 1
  }
}
