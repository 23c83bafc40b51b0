import type { Span } from '../../src/model'
import { extractArticle } from '../../src/pipeline'
import type { CaseMiss } from './case-miss'
import { type CopiedSentence, findCopiedSentences } from './find-copied-sentences'
import { placeAmongOthers } from './place-among-others'
import type { SentencePair } from './sentence-pair'
import { plainTally, type Tally } from './tally'

export interface SentencePairGrade {
  /** Pairs of which one is a copy of the other. */
  readonly copies: Tally
  readonly misses: readonly CaseMiss[]
}

/** Asks of each pair whether a sentence of the one is taken for a copy of something in the other's article. */
export function gradeSentencePairs(pairs: readonly SentencePair[]): SentencePairGrade {
  const judged = pairs.map((one) => ({ one, found: isFoundCopy(one) }))
  const found = judged.filter((each) => each.found)
  return {
    copies: plainTally(
      found.filter(({ one }) => one.isCopy).length,
      found.length,
      pairs.filter(({ isCopy }) => isCopy).length,
    ),
    misses: judged.filter(({ one, found }) => one.isCopy !== found).map(({ one }) => missOf(one)),
  }
}

function isFoundCopy(pair: SentencePair): boolean {
  const placed = placeAmongOthers(pair).map(({ text, span }, index) => ({
    extraction: extractArticle({ path: `${index}.txt`, text }),
    span,
  }))
  const copied = findCopiedSentences(placed.map(({ extraction }) => extraction))
  return placed.some(({ extraction, span }) => copied.some((one) => isWithin(one, extraction.article.id, span)))
}

const isWithin = ({ articleId, span }: CopiedSentence, article: string, { start, end }: Span): boolean =>
  articleId === article && span.start < end && start < span.end

const missOf = (one: SentencePair): CaseMiss => ({
  one: { ...one, text: `${one.text}\n\n${one.second}` },
  miss: one.isCopy ? 'not found to be a copy' : 'taken for a copy',
})
