import type { Span } from './span'

/** A thing by a mention of it. */
export interface Party {
  /** What is mentioned. */
  readonly chainId: string
  /** The words for it. */
  readonly mentionId: string
}

/**
 * Somebody denies something: "Peru *denied the allegations*". What a sentence leaves behind to be paired with what is denied, which may
 * stand in another sentence or in another article.
 */
export interface Denial {
  /** Hash of where it stands. */
  readonly id: string
  /** The article that it stands in. */
  readonly articleId: string
  /** The sentence that it stands in. */
  readonly sentenceId: string
  /** Who denies. */
  readonly denier: Party
  /** Whose deed it is that is denied, where the sentence names somebody else than the denier. */
  readonly doers: readonly Party[]
  /** Whose word is rejected, where the sentence tells: "denied *Kenya's* claim". */
  readonly accusers: readonly Party[]
  /** The words that deny. */
  readonly cue: Span
  /** The words behind them for what is denied; null where there are none. They may only point: "the allegations". */
  readonly content: Span | null
  /** Denied as such ("denied", "called it a lie"), not only said not to be so ("had not attacked"). */
  readonly isExplicit: boolean
}
