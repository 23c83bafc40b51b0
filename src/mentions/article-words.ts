import type { Sentence } from '../model'
import { isCapitalized } from './letter-case'

/** How the article spells a word where its case tells something: not at the start of a sentence, not in a line of capitals. */
interface CaseCount {
  readonly capital: number
  readonly lower: number
}

export interface ArticleWords {
  /** Written with a capital in the middle of some sentence, and at least as often as without. */
  isNameLike(word: string): boolean
  /** Written without a capital somewhere. */
  isOrdinary(word: string): boolean
}

/**
 * Reads off the article itself which of its words are names: what a sentence's first word alone cannot tell.
 * `sentences` are those whose capitals mean something.
 */
export function countWords(sentences: readonly Sentence[]): ArticleWords {
  const counts = new Map<string, CaseCount>()
  for (const { tokens } of sentences) {
    tokens.forEach((token, index) => {
      if (index === 0 || /["“‘']\s*$/u.test(token.before)) return
      const { capital, lower } = counts.get(token.normal) ?? { capital: 0, lower: 0 }
      const isCapital = isCapitalized(token)
      counts.set(token.normal, { capital: capital + (isCapital ? 1 : 0), lower: lower + (isCapital ? 0 : 1) })
    })
  }
  const countOf = (word: string) => counts.get(word) ?? { capital: 0, lower: 0 }
  return {
    isNameLike: (word) => countOf(word).capital > 0 && countOf(word).capital >= countOf(word).lower,
    isOrdinary: (word) => countOf(word).lower > 0,
  }
}
