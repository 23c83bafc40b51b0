import type { Chain, Circumstance, Mention, Parse, Sentence, Span, Token } from '../../model'
import { clauseEnds } from './clause-ends'
import type { QuotePart } from './quotations'

/** A mention together with the thing that it stands for here. */
export interface Actor {
  readonly mention: Mention
  readonly chain: Chain
  /** How the words come to stand for the thing, where they do not name it itself. */
  readonly standing?: readonly Circumstance[]
}

/** One sentence with all that is known of it, as the claim rules see it. */
export interface SentenceView {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly parse: Parse
  /** Mentions that stand for something, in the order of the text; one of several things has several entries. */
  readonly actors: readonly Actor[]
  /** The stretches of tokens within quotation marks. */
  readonly quotes: readonly QuotePart[]
  /** Where each clause of the parse ends with all that hangs on it. */
  readonly clauseEnds: readonly number[]
  /** The year from which the article looks back. */
  readonly year: number
  /** Keys of the countries and bodies that the article says a chain's person is of. */
  readonly homesByChain: ReadonlyMap<string, ReadonlySet<string>>
}

/** What is known of the whole article. */
export interface ArticleKnowledge {
  readonly year: number
  readonly chainsByMention: ReadonlyMap<string, readonly Chain[]>
  readonly homesByChain: SentenceView['homesByChain']
  /** The parts of its quotations, by sentence. */
  readonly quotesBySentence: ReadonlyMap<string, readonly QuotePart[]>
}

export function viewSentence(
  sentence: Sentence,
  parse: Parse,
  mentions: readonly Mention[],
  { chainsByMention, homesByChain, quotesBySentence, year }: ArticleKnowledge,
): SentenceView {
  const chainsOf = (mention: Mention): readonly Chain[] => chainsByMention.get(mention.id) ?? []
  return {
    sentence,
    tokens: sentence.tokens,
    parse,
    actors: mentions.flatMap((mention) => chainsOf(mention).map((chain) => ({ mention, chain }))),
    quotes: quotesBySentence.get(sentence.id) ?? [],
    clauseEnds: clauseEnds(parse.clauses),
    year,
    homesByChain,
  }
}

/** Where a stretch of tokens stands in the article's text. */
export const textSpan = ({ tokens, sentence }: SentenceView, { start, end }: Span): Span => ({
  start: tokens[start]?.start ?? sentence.span.start,
  end: tokens[end - 1]?.end ?? sentence.span.end,
})
