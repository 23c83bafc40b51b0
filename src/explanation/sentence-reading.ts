import type { Attribution, Claim, ExplainedChain, Mention, Parse, Sentence, Span, Words } from '../model'

/** What was read of one sentence, with the lookups that telling of it needs. */
export interface SentenceReading {
  readonly text: string
  readonly sentence: Sentence
  readonly mentions: readonly Mention[]
  readonly parse: Parse
  readonly claims: readonly Claim[]
  readonly attributions: readonly Attribution[]
  readonly mentionById: ReadonlyMap<string, Mention>
  readonly chainById: ReadonlyMap<string, ExplainedChain>
  /** By the id of a mention, what it stands for. */
  readonly chainsByMention: ReadonlyMap<string, readonly ExplainedChain[]>
}

/** A stretch of a text with its words. */
export const wordsAt = (text: string, { start, end }: Span): Words => ({ start, end, text: text.slice(start, end) })

/** A stretch of a sentence's tokens with its words. */
export function tokenWords({ text, sentence: { tokens } }: SentenceReading, { start, end }: Span): Words {
  const first = tokens[start]
  const last = tokens[end - 1]
  return wordsAt(text, { start: first?.start ?? 0, end: Math.max(first?.start ?? 0, last?.end ?? 0) })
}

/** The chain of an id, where there is one. */
export const chainOf = ({ chainById }: SentenceReading, id: string | null): ExplainedChain | null =>
  (id !== null && chainById.get(id)) || null
