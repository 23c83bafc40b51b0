import { hasTag } from '../language'
import type { Mention, Parse, Sentence, VerbGroup } from '../model'
import type { Chunk } from './chunk'
import { chunkTokens } from './chunk-tokens'
import { finishDrafts } from './clause-draft'
import { groupNouns, type Piece } from './group-nouns'
import { isRoleNoun } from './lexicon/role-nouns'
import { markReduced } from './mark-reduced'
import { readPieces } from './read-piece'
import { SentenceReader } from './sentence-reader'
import { correctTags } from './tags/correct-tags'
import { turnInversions } from './turn-inversions'

/**
 * A shallow parse of one sentence: its clauses with subject, verb, objects and prepositional phrases, as far as
 * tags, word order and small words tell. `mentions` are the sentence's own; names among them are kept whole.
 *
 * The sentence is read once from left to right, in four steps. `correctTags` tells nouns from verbs by the words around them;
 * `chunkTokens` cuts the words into noun phrases, verb groups and small words; `piecesOf` joins coordinated nouns, puts
 * inverted helpers behind their subject and marks past forms that are participles; `readPieces` builds the clauses, piece by piece.
 */
export function parseSentence(sentence: Sentence, mentions: readonly Mention[]): Parse {
  const isName = tokensOf(mentions, ({ form, type }) => type !== 'topic' && (form === 'name' || form === 'metonym'))
  const isDemonym = tokensOf(mentions, ({ form }) => form === 'demonym')
  const isBody = tokensOf(mentions, ({ form, type }) => form === 'name' && type !== 'person' && type !== 'topic')
  const tokens = correctTags(sentence.tokens, isName, isDemonym)
  const chunks = chunkTokens({ tokens, isName })
  const wordAt = (at: number): string => tokens[at]?.normal ?? ''
  const isBare = ({ head, helpers }: VerbGroup): boolean =>
    helpers.length === 0 && hasTag(tokens[head], 'Infinitive') && !hasTag(tokens[head], 'PastTense')
  const reader = new SentenceReader(wordAt, mainPart(chunks).some(isFinite), isBare, isBody)
  readPieces(reader, piecesOf(chunks, isName, wordAt))
  return {
    sentenceId: sentence.id,
    clauses: finishDrafts(reader.drafts),
    phrases: reader.phrases,
    appositions: reader.appositions,
  }
}

/** The chunks with coordinated nouns as one, in plain word order. */
function piecesOf(chunks: readonly Chunk[], isName: (at: number) => boolean, wordAt: (at: number) => string): Piece[] {
  const isRole = (at: number): boolean => !isName(at) && isRoleNoun(wordAt(at))
  return markReduced(turnInversions(groupNouns(chunks, isName, isRole), wordAt), wordAt)
}

const isFinite = (chunk: Chunk): boolean => chunk.kind === 'verb' && chunk.group.form === 'finite'

/** Whether a token belongs to one of the mentions that are chosen. */
function tokensOf(mentions: readonly Mention[], chosen: (mention: Mention) => boolean): (at: number) => boolean {
  const covered = new Set<number>()
  for (const { tokens } of mentions.filter(chosen)) for (let at = tokens.start; at < tokens.end; at++) covered.add(at)
  return (at) => covered.has(at)
}

/** The chunks before the first subordinate clause behind the beginning: "IMF to lend Pakistan *as rupee slides*". */
function mainPart(chunks: readonly Chunk[]): readonly Chunk[] {
  const end = chunks.findIndex(({ kind }, index) => index > 0 && kind === 'subordinator')
  return end < 0 ? chunks : chunks.slice(0, end)
}
