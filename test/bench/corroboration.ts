import { collapseCopies, copiedArticles } from '../../src/corroboration'
import { type SyntheticNews, syntheticNews } from './synthetic-news'

/** What one run took and found. */
interface Run {
  /** Of the processor: other work on the machine counts less than on a clock. */
  readonly milliseconds: number
  readonly originBySentence: ReadonlyMap<string, string>
  readonly originByArticle: ReadonlyMap<string, string>
}

function run({ articles, sentences }: SyntheticNews): Run {
  globalThis.gc?.()
  const start = process.cpuUsage()
  const originBySentence = collapseCopies(articles, sentences)
  const originByArticle = copiedArticles(sentences, originBySentence)
  const { user, system } = process.cpuUsage(start)
  return { milliseconds: (user + system) / 1000, originBySentence, originByArticle }
}

/** Prints what finding the copies among so many articles takes and finds, and returns the milliseconds for an article: the median of some runs. */
function measure(count: number, times: number): number {
  const news = syntheticNews(count)
  const runs = Array.from({ length: times }, () => run(news)).sort((a, b) => a.milliseconds - b.milliseconds)
  const median = runs[Math.floor(times / 2)] as Run
  const each = median.milliseconds / count
  const megabytes = process.memoryUsage().rss / 2 ** 20
  console.log(
    `${`${count}`.padStart(7)} articles  ${each.toFixed(3)} ms each; the process holds ${megabytes.toFixed(0)} MB`,
  )
  console.log(`         sentences copied: ${figures(median.originBySentence, news.originBySentence, news.formulas)}`)
  console.log(`         articles copied:  ${figures(median.originByArticle, news.originByArticle, new Set())}`)
  return each
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`

/** @param ignored what may be found or not. */
function figures(
  found: ReadonlyMap<string, string>,
  truth: ReadonlyMap<string, string>,
  ignored: ReadonlySet<string>,
): string {
  const graded = [...found].filter(([copy]) => !ignored.has(copy))
  const expected = [...truth.keys()].filter((copy) => !ignored.has(copy)).length
  const right = graded.filter(([copy, origin]) => truth.get(copy) === origin).length
  return `precision ${percent(right / graded.length)}, recall ${percent(right / expected)} of ${expected}`
}

/**
 * Prints time and memory of finding copies, and how many of those that the generator made are found.
 * `node --expose-gc --import tsx test/bench/corroboration.ts`; with `--large` also among a hundred thousand articles.
 */
console.log('copies in synthetic news, three in ten of it copied: whole, spun, cut off, reordered')
run(syntheticNews(500))
const before = measure(2000, 5)
const large = measure(20_000, 1)
const small = (before + measure(2000, 5)) / 2
console.log(
  `  an article among 20,000 takes ${(large / small).toFixed(2)} times as long as among 2,000 before and after (1 is linear, 1.2 the aim)`,
)
if (process.argv.includes('--large')) {
  const huge = measure(100_000, 1)
  console.log(`  an article among 100,000 takes ${(huge / small).toFixed(2)} times as long as among 2,000`)
}
