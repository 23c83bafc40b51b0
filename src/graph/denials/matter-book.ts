import { groupBy, type Mention, type SentencePlace, type Span } from '../../model'
import { type MatterWord, sentenceMatters } from './sentence-matters'

type Named = { readonly mention: Mention; readonly entity: string }

/** What sentences are about, read once each and only where somebody asks. */
export class MatterBook {
  readonly #mentionsBySentence: ReadonlyMap<string, readonly Named[]>
  readonly #textByArticle: ReadonlyMap<string, string>
  readonly #wordsBySentence = new Map<string, readonly MatterWord[]>()

  constructor(textByArticle: ReadonlyMap<string, string>, named: readonly Named[]) {
    this.#textByArticle = textByArticle
    this.#mentionsBySentence = groupBy(named, ({ mention }) => mention.sentenceId)
  }

  /** What a part of a sentence, or all of it, is about, but for the names of some entities. */
  mattersOf(sentence: SentencePlace, part: Span, without: readonly string[]): ReadonlySet<string> {
    return new Set(
      this.#wordsOf(sentence)
        .filter(({ start, end, matter }) => part.start <= start && end <= part.end && !without.includes(matter))
        .map(({ matter }) => matter),
    )
  }

  #wordsOf(sentence: SentencePlace): readonly MatterWord[] {
    const known = this.#wordsBySentence.get(sentence.id)
    if (known) return known
    const text = this.#textByArticle.get(sentence.articleId) ?? ''
    const words = sentenceMatters(text, sentence.span, this.#mentionsBySentence.get(sentence.id) ?? [])
    this.#wordsBySentence.set(sentence.id, words)
    return words
  }
}
