import type { CaseMiss } from '../gold/case-miss'
import { ARTICLE_PAIRS, SENTENCE_PAIRS } from '../gold/copy-tables'
import { TIERS } from '../gold/gold-tables'
import { gradeArticlePairs } from '../gold/grade-article-pairs'
import { gradeSentencePairs } from '../gold/grade-sentence-pairs'
import { addTallies, figuresOf, type Tally } from '../gold/tally'

const keptBackOnly = process.argv.includes('--kept-back')

/** All pairs of a table, or only the half whose misses nobody is shown. */
const pairsOf = <Pair extends { readonly reserve: boolean }>(table: readonly Pair[]): readonly Pair[] =>
  keptBackOnly ? table.filter(({ reserve }) => reserve) : table

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)

function print(name: string, tally: Tally): void {
  const { precision, recall, f1 } = figuresOf(tally)
  console.log(
    `  ${name.padEnd(28)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  of ${tally.expected}`,
  )
}

/** The half that is kept back shows no misses. */
function printMisses(misses: readonly CaseMiss[]): void {
  for (const { one, miss } of misses.filter((each) => !each.one.reserve)) {
    console.log(`    - ${one.row} (${one.construction}): ${miss}\n        ${one.text.replaceAll('\n\n', '\n        ')}`)
  }
}

/**
 * Prints how the finding of copies scores on the project's own pairs.
 * `node --import tsx test/bench/copies.ts`; with `--misses` also what is missed and wrong, of the half that is
 * not kept back; with `--kept-back` the figures of the other half alone.
 */
for (const tier of TIERS) {
  const [sentencePairs, articlePairs] = [pairsOf(SENTENCE_PAIRS[tier]), pairsOf(ARTICLE_PAIRS[tier])]
  const start = performance.now()
  const sentences = gradeSentencePairs(sentencePairs)
  const articles = gradeArticlePairs(articlePairs)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(
    `copies, ${tier}: ${sentencePairs.length} pairs of sentences and ${articlePairs.length} of articles in ${seconds} s`,
  )
  print('both', addTallies([sentences.copies, articles.copies]))
  print('sentences', sentences.copies)
  print('articles', articles.copies)
  print('... with the right origin', articles.origins)
  print('... sentences of no copies', articles.sentences)
  console.log(`  taken for copied from another pair ${articles.strays.length}`)
  if (process.argv.includes('--misses')) printMisses([...sentences.misses, ...articles.misses])
}
