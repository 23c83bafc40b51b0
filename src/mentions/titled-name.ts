import { gazetteer, isCommonWord, mayBeSurname, titles } from '../language'
import type { Token } from '../model'
import { isCapitalized } from './letter-case'
import { ADJECTIVES_TOO } from './lexicon/titled-name-words'
import type { NameRule, Parsed } from './scan'
import { isJoined } from './scan'

/**
 * A title or office right before a name: "President", "Mr.", "foreign minister". It is kept out of the name, and waits for it.
 * An office without a name behind it is passed over: it is a description, not a name.
 */
export const titledName: NameRule = ({ tokens, isName }, at): Parsed | null => {
  const match = titles.matchAt(tokens, at) ?? counterpart(tokens, at)
  if (!match) return null
  const to = at + match.length
  const [row] = match.rows
  const isAdjective = ADJECTIVES_TOO.includes(row?.words ?? '') && !isCapitalized(tokens[at])
  if (isName[to] && isJoinedOverDot(tokens, to) && !isAdjective && mayBear(tokens, isName, to)) {
    return { to, candidates: [], title: { from: at, words: row?.words ?? '', gender: row?.gender } }
  }
  return row?.role === 'lead' || row?.role === 'member' ? { to, candidates: [] } : null
}

/** "his Russian counterpart Vladimir Putin": an office without a name of its own. */
const counterpart = (tokens: readonly Token[], at: number) =>
  tokens[at]?.normal === 'counterpart'
    ? { length: 1, rows: [{ words: 'counterpart', role: 'none', gender: undefined } as const] }
    : null

/** "Mr. Putin": the full stop of an abbreviated title does not part it from the name. */
const isJoinedOverDot = (tokens: Parameters<NameRule>[0]['tokens'], at: number): boolean =>
  isJoined(tokens, at) || /^\.\s+$/u.test(tokens[at]?.before ?? '')

/** "major *Cuban* papers", "Deputy *Finance Secretary*", "Ambassador *Extraordinary*": what stands behind a title and bears none. */
function mayBear(tokens: readonly Token[], isName: readonly boolean[], at: number): boolean {
  let to = at + 1
  while (isName[to] && isJoined(tokens, to)) to++
  const [row] = gazetteer.matchAt(tokens, at)?.rows ?? []
  if (row?.form === 'demonym' || (row?.type === 'country' && to === at + 1)) return false
  const words = tokens.slice(at, to)
  return !words.every(({ normal }) => isCommonWord(normal)) || words.some(({ normal }) => mayBeSurname(normal))
}
