import type { Chunk, Words } from './chunk'
import { PARTICLE_VERBS, PARTICLES } from './lexicon/joined-words'
import { follows } from './tags/word-context'

const REFLEXIVES = new Set(['himself', 'herself', 'itself', 'themselves'])

/** "broke *up*", "hand *over* the suspects", "wants Gibraltar *back*", "he *himself*": a word that only adds to the one before it. */
export function isParticle({ tokens, isName }: Words, at: number, previous: Chunk | undefined): boolean {
  const word = tokens[at]?.normal ?? ''
  if (!follows(tokens[at]) || isName(at) || !previous) return false
  if (previous.kind === 'noun') return REFLEXIVES.has(word) || (word === 'back' && !follows(tokens[at + 1]))
  if (previous.kind !== 'verb' || previous.end !== at) return false
  if (PARTICLES.has(word)) return true
  return PARTICLE_VERBS[word]?.has(tokens[previous.group.head]?.normal ?? '') ?? false
}
