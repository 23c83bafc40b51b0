import type { EntityType, Mention } from '../model'
import type { ArticleView, Settled } from './article-view'
import type { Cluster } from './cluster'
import { PREPOSITIONS } from './lexicon/resolve-plural-words'

const LOOK_BACK = 3

/**
 * Which two things "the pair", "both leaders", "the two countries" or "they" mean; empty where the text leaves it open.
 * A pronoun needs two that stand side by side ("A and B"), a description the only two of its type nearby.
 */
export function resolvePlural(mention: Mention, view: ArticleView): readonly Cluster[] {
  if (mention.form === 'pronoun') return sideBySide(mention, view) ?? twoBefore(mention, view)
  if (narrowed(mention, view)) return []
  if (mention.type === 'country') return twoCountries(mention, view)
  const types: readonly EntityType[] = mention.type ? [mention.type] : ['person', 'country', 'organization']
  for (const type of types) {
    const pair = twoOfType(mention, view, type)
    if (pair.length === 2) return pair
  }
  return []
}

/** "the *Western* leaders", "his *G7* counterparts": not the two who were named, but others. */
const narrowed = (mention: Mention, view: ArticleView): boolean =>
  view
    .inSentence(view.indexOf(mention))
    .some(
      ({ mention: { tokens, form } }) =>
        form !== 'pronoun' && mention.tokens.start <= tokens.start && tokens.end <= mention.tokens.end,
    ) ||
  view
    .tokensOf(mention)
    .slice(mention.tokens.start + 1, mention.tokens.end - 1)
    .some(({ text }) => /^\p{Lu}/u.test(text))

/** The two that stand side by side nearby; else those that the two chief persons lead or come from; else the two named most. */
function twoCountries(mention: Mention, view: ArticleView): readonly Cluster[] {
  const pair = sideBySide(mention, view)
  if (pair?.[0]?.type === 'country') return pair
  const countries = view.clusters.filter(({ type }) => type === 'country')
  const persons = view.clusters
    .filter(({ type }) => type === 'person')
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, 2)
  const own = persons.flatMap(
    ({ facts }) => countries.find(({ known }) => known !== null && facts.of.includes(known)) ?? [],
  )
  return own.length === 2 && own[0] !== own[1] ? own : mostNamed(countries)
}

/** "Putin told reporters that Macron ... in *their* talks": the only two persons of the sentence so far. */
function twoBefore(mention: Mention, view: ArticleView): readonly Cluster[] {
  const persons = new Set(view.before(mention).flatMap(({ cluster }) => (cluster.type === 'person' ? [cluster] : [])))
  return persons.size === 2 ? [...persons] : []
}

/** The two nearest things of the type before the mention; more than two in one breath leave it open unless two are named far more often. */
function twoOfType(mention: Mention, view: ArticleView, type: EntityType): readonly Cluster[] {
  const at = view.indexOf(mention)
  const seen: Cluster[] = []
  for (let index = at; index >= Math.max(0, at - LOOK_BACK); index--) {
    const settled = index === at ? view.before(mention) : view.inSentence(index)
    for (const { cluster } of settled) if (cluster.type === type && !seen.includes(cluster)) seen.push(cluster)
    if (seen.length === 2) return seen
    if (seen.length > 2) break
  }
  return mostNamed(seen.length > 2 ? seen : view.clusters.filter((cluster) => cluster.type === type))
}

/** The two that the article names most, if the third is named less than half as often as the second. */
function mostNamed(clusters: readonly Cluster[]): readonly Cluster[] {
  const [first, second, third] = [...clusters].sort(
    (a, b) => b.mentions.length - a.mentions.length || startOf(a) - startOf(b),
  )
  if (!first || !second || (third && third.mentions.length * 2 > second.mentions.length)) return []
  return [first, second]
}

const startOf = ({ mentions }: Cluster): number => mentions[0]?.span.start ?? 0

/** "A and B ... their": the last two side by side in this sentence or the one before. */
function sideBySide(mention: Mention, view: ArticleView): readonly Cluster[] | null {
  const at = view.indexOf(mention)
  const own = lastPair(view.before(mention), view)
  if (own) return own
  const earlier = at > 0 ? view.inSentence(at - 1).filter((settled) => !followsPreposition(settled, view)) : []
  return lastPair(earlier, view)
}

/** Two things behind "over" or "in" are no subject to go on with; the second of a pair stands behind "and" anyway. */
const followsPreposition = ({ mention }: Settled, view: ArticleView): boolean =>
  PREPOSITIONS.includes(view.tokensOf(mention)[mention.tokens.start - 1]?.normal ?? '')

function lastPair(settled: readonly Settled[], view: ArticleView): readonly Cluster[] | null {
  for (let index = settled.length - 1; index >= 0; index--) {
    const right = settled[index]
    const left = settled.find(
      (other) => right && other.cluster !== right.cluster && isTied(other.mention, right.mention, view),
    )
    if (left && right && left.cluster.type === right.cluster.type) return [left.cluster, right.cluster]
  }
  return null
}

/** "A and B", "A and his Russian counterpart B": only "and" and modifiers of B between them. */
function isTied(left: Mention, right: Mention, view: ArticleView): boolean {
  const between = view.tokensOf(right).slice(left.tokens.end, right.tokens.start)
  const gap = right.tokens.start - left.tokens.end
  return (
    gap >= 1 &&
    gap <= 6 &&
    between[0]?.normal === 'and' &&
    !between.some(({ tags }) => tags.includes('Verb') || tags.includes('Preposition'))
  )
}
