import { FEWEST_WORDS, FEWEST_WORDS_TO_VARY, isCopy } from './is-copy'
import type { SentenceText } from './sentence-text'
import { type ComparedWord, splitWords } from './split-words'

/** Three words in a row survive single changes and are rare enough to point at few sentences. */
const SHINGLE_LENGTH = 3
/** A shingle of more originals than these is a common phrase: it proposes nothing any more. */
const MOST_ORIGINALS_PER_SHINGLE = 40
/** Sentences alike enough to be copies have at least these in common. */
const FEWEST_SHARED_SHINGLES = 2
/** Candidates are compared word by word, the likeliest first, up to this many. */
const MOST_CANDIDATES = 10

interface Original {
  readonly sentence: SentenceText
  readonly words: readonly ComparedWord[]
}

/** The sentences seen so far that are nobody's copy. An inverted index over word shingles proposes, `isCopy` decides. */
export class CopyIndex {
  readonly #byWords = new Map<string, Original[]>()
  readonly #byShingle = new Map<string, Original[]>()

  /** Returns the original that the sentence copies; where there is none in another article, the sentence is one from now on. */
  findOrAdd(sentence: SentenceText): SentenceText | null {
    const words = splitWords(sentence.text)
    if (words.length < FEWEST_WORDS) return null
    const key = words.map(({ folded }) => folded).join(' ')
    const isElsewhere = ({ sentence: { articleId } }: Original) => articleId !== sentence.articleId
    const identical = this.#byWords.get(key)?.find(isElsewhere)
    const found =
      identical ?? this.#candidates(words).find((original) => isElsewhere(original) && isCopy(words, original.words))
    if (!found) this.#add({ sentence, words }, key)
    return found?.sentence ?? null
  }

  #add(original: Original, key: string): void {
    push(this.#byWords, key, original)
    for (const shingle of shinglesOf(original.words)) {
      if ((this.#byShingle.get(shingle)?.length ?? 0) <= MOST_ORIGINALS_PER_SHINGLE)
        push(this.#byShingle, shingle, original)
    }
  }

  /** The originals with most shingles in common, in the order of the articles where they have as many. */
  #candidates(words: readonly ComparedWord[]): Original[] {
    const shared = new Map<Original, number>()
    for (const shingle of shinglesOf(words)) {
      const originals = this.#byShingle.get(shingle) ?? []
      if (originals.length > MOST_ORIGINALS_PER_SHINGLE) continue
      for (const original of originals) shared.set(original, (shared.get(original) ?? 0) + 1)
    }
    const likely = [...shared].filter(([, count]) => count >= FEWEST_SHARED_SHINGLES)
    const byShared = likely.sort(([, a], [, b]) => b - a)
    return byShared.slice(0, MOST_CANDIDATES).map(([original]) => original)
  }
}

function shinglesOf(words: readonly ComparedWord[]): Set<string> {
  if (words.length < FEWEST_WORDS_TO_VARY) return new Set()
  const folded = words.map((word) => word.folded)
  return new Set(folded.slice(SHINGLE_LENGTH - 1).map((_, i) => folded.slice(i, i + SHINGLE_LENGTH).join(' ')))
}

function push(map: Map<string, Original[]>, key: string, original: Original): void {
  const list = map.get(key)
  if (list) list.push(original)
  else map.set(key, [original])
}
