import type { Mention, Parse, Sentence } from '../model'
import type { Chunk } from './chunk'
import { chunkTokens } from './chunk-tokens'
import { finishDrafts } from './clause-draft'
import { groupNouns } from './group-nouns'
import { markReduced } from './mark-reduced'
import { readPiece } from './read-piece'
import { SentenceReader } from './sentence-reader'

/**
 * A shallow parse of one sentence: its clauses with subject, verb, objects and prepositional phrases, as far as
 * tags, word order and small words tell. `mentions` are the sentence's own; names among them are kept whole.
 */
export function parseSentence(sentence: Sentence, mentions: readonly Mention[]): Parse {
  const { tokens } = sentence
  const names = mentions
    .filter(({ form, type }) => type !== 'topic' && (form === 'name' || form === 'metonym'))
    .map((mention) => mention.tokens)
  const chunks = chunkTokens(tokens, names)
  const main = mainPart(chunks)
  const hasFinite = main.some((chunk) => chunk.kind === 'verb' && chunk.group.form === 'finite')
  const reader = new SentenceReader((at) => tokens[at]?.normal ?? '', hasFinite)
  const isName = (at: number): boolean => names.some(({ start, end }) => start <= at && at < end)
  for (const piece of markReduced(groupNouns(chunks, isName), (at) => tokens[at]?.normal ?? ''))
    readPiece(reader, piece)
  return {
    sentenceId: sentence.id,
    clauses: finishDrafts(reader.drafts),
    phrases: reader.phrases,
    appositions: reader.appositions,
  }
}

/** The chunks before the first subordinate clause behind the beginning: "IMF to lend Pakistan *as rupee slides*". */
function mainPart(chunks: readonly Chunk[]): readonly Chunk[] {
  const end = chunks.findIndex(({ kind }, index) => index > 0 && kind === 'subordinator')
  return end < 0 ? chunks : chunks.slice(0, end)
}
