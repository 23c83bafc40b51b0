const LONGEST_SAID_CLAUSE_IN_WORDS = 8

const OPENERS = new Set(['“', '«', '„'])
const CLOSERS = new Set(['”', '»'])

/**
 * Whether a sentence is a direct quotation and nothing more but its said-clause ("...", he said). Two reporters in one room
 * write such a sentence down alike without copying. A quotation may begin or end in a neighbouring sentence.
 */
export function isQuotation(text: string): boolean {
  let depth = 0
  let isQuoted = false
  let outside = ''
  for (const [i, character] of [...text].entries()) {
    const role = roleOf(text, character, i)
    if (role === 'close' && depth === 0) outside = ''
    if (role) isQuoted = true
    depth = role === 'open' ? depth + 1 : role === 'close' ? Math.max(0, depth - 1) : depth
    if (!role && depth === 0) outside += character
  }
  const words = outside.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  return isQuoted && words.length <= LONGEST_SAID_CLAUSE_IN_WORDS
}

function roleOf(text: string, character: string, at: number): 'open' | 'close' | null {
  if (OPENERS.has(character)) return 'open'
  if (CLOSERS.has(character)) return 'close'
  if (character !== '"') return null
  return at === 0 || /[\s([—–-]/.test(text[at - 1] ?? '') ? 'open' : 'close'
}
