const UTF_8 = new TextDecoder('utf-8', { fatal: true })

const startsWith = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte)

const isUtf16 = (bytes: Uint8Array): boolean => startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)

/**
 * The text of a file, a byte order mark dropped and nothing else changed. Throws an Error that says what to do where the bytes are
 * empty, binary or not UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new Error('is empty; put an article into it or remove it')
  if (isUtf16(bytes)) throw new Error('is UTF-16; save it as UTF-8 (iconv -f UTF-16 -t UTF-8)')
  if (bytes.includes(0)) throw new Error('is binary, not text; save the article as plain text or Markdown')
  const text = decodeUtf8(bytes)
  if (text.trim() === '') throw new Error('holds nothing but white space; put an article into it or remove it')
  return text
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return UTF_8.decode(bytes)
  } catch {
    throw new Error('is not valid UTF-8; save it as UTF-8 (iconv -f WINDOWS-1252 -t UTF-8)')
  }
}
