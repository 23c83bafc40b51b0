import type { AccusationIndex, DatedAccusation } from './accusation-index'
import type { Days } from './days-of'
import { type Common, commonWith, deniedContent } from './denied-content'
import { isAgainst, isForOthers } from './is-against'
import type { Kinship } from './kinship'
import type { MatterBook } from './matter-book'
import type { Accusation, Denying } from './statement'

/** How many days before the denial the accusation may have been published, and how many after it, told once more. */
const BACK = 60
const AHEAD = 7

/** How many accusations in other articles a denial is held to deny at most: those with most in common, the nearest first. */
const MOST_PAIRED = 6

/**
 * The accusations of other articles that a denial denies: of the same parties, in the same weeks, and about the same matter by the words
 * that they share. A denial that only points, or of what others did, denies nothing outside its article.
 */
export function pairAcrossArticles(
  denying: Denying,
  days: Days | null,
  index: AccusationIndex,
  book: MatterBook,
  kin: Kinship,
): readonly Accusation[] {
  if (isForOthers(denying, kin)) return []
  const content = deniedContent(denying, book, kin)
  const candidates = new Set(
    [...content].flatMap((matter) =>
      denying.doers.flatMap((doer) => kin.homesOf(doer).flatMap((home) => index.near(home, matter, days))),
    ),
  )
  return [...candidates]
    .filter(({ accusation }) => isElsewhere(accusation, denying) && isAgainst(accusation, denying, kin))
    .map((dated) => ({ dated, common: commonWith(content, dated.accusation, book, kin) }))
    .filter(({ dated, common }) => common.count >= needed(denying, days, dated, common))
    .sort((a, b) => b.common.count - a.common.count || distance(days, a.dated.days) - distance(days, b.dated.days))
    .slice(0, MOST_PAIRED)
    .map(({ dated }) => dated.accusation)
}

const isElsewhere = ({ statement, weight }: Accusation, { sentence }: Denying): boolean =>
  weight !== 'talk' && statement.sentence.articleId !== sentence.articleId

/** How many words must be shared: one kind of deed where the accuser is named, else two; one more where a date is missing. */
function needed(
  { accusers, denial }: Denying,
  days: Days | null,
  dated: DatedAccusation,
  { isDeed, isElsewhere }: Common,
): number {
  if (isElsewhere || (!denial.isExplicit && !isDeed)) return Number.POSITIVE_INFINITY
  if (days && dated.days && !isInTime(days, dated.days)) return Number.POSITIVE_INFINITY
  const base = accusers.length > 0 && denial.isExplicit && isDeed ? 1 : 2
  return days && dated.days ? base : base + 1
}

const isInTime = (denial: Days, accusation: Days): boolean =>
  denial.last >= accusation.first - AHEAD && denial.first <= accusation.last + BACK

const distance = (a: Days | null, b: Days | null): number => (a && b ? Math.abs(a.first - b.first) : 0)
