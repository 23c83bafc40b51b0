import type { Token } from '../../model'
import { ACCORDING_CUES } from '../lexicon'
import { phraseAt, phrasesByFirstWord } from '../sentence/phrases-by-first-word'

const CUES = phrasesByFirstWord(
  ACCORDING_CUES.filter(
    ({ words, source }) => source === 'after' && words !== 'per' && words !== 'citing' && words !== 'quoting',
  ).map(({ words }) => words),
)

/** The words of the cue before a source that begins at token `at`: "according to", "in the view of". */
export const sourceCueAt = (tokens: readonly Token[], at: number): readonly string[] | undefined =>
  phraseAt(CUES, tokens, at, tokens.length)
