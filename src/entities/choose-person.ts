import type { ArticleContexts } from './article-contexts'
import type { NamedChain } from './chain-names'
import type { Person } from './person'

/** The person whom a short name means, how sure that is, and why. */
export interface Choice {
  readonly person: Person
  readonly score: number
  readonly reason: string
}

/** The best must have this many times what the second has. */
const LEAD = 2

/** Least evidence from the context: one shared key that no more than fifteen articles name, or several. */
const LEAST_CONTEXT = 0.25

/** A title or country in common tells more than a subject in common. */
const TRAIT_WEIGHT = 2

/** The one of several whose articles share most with the chain's: countries, bodies, topics, other persons, titles. Null where none stands out. */
export function chooseByContext(
  chain: NamedChain,
  profiles: readonly Profile[],
  contexts: ArticleContexts,
): Choice | null {
  const keys = contexts.keysOf(chain.chain.articleId)
  const [first, second] = profiles
    .map((profile) => ({ person: profile.person, score: closeness(chain, keys, profile, contexts) }))
    .sort((a, b) => b.score - a.score)
  if (!first || first.score < LEAST_CONTEXT || first.score < LEAD * (second?.score ?? 0)) return null
  return { person: first.person, score: 0.7, reason: 'the articles share what they are about' }
}

/** What a person's articles name, each key with the part of them that names it. */
export interface Profile {
  readonly person: Person
  readonly articles: ReadonlySet<string>
  readonly partByKey: ReadonlyMap<string, number>
  readonly traits: ReadonlySet<string>
}

export function profileOf(person: Person, contexts: ArticleContexts): Profile {
  const chains = person.bearers.flatMap((bearer) => bearer.chains)
  const articles = new Set(chains.map(({ chain }) => chain.articleId))
  const partByKey = new Map<string, number>()
  for (const article of articles) {
    for (const key of contexts.keysOf(article)) partByKey.set(key, (partByKey.get(key) ?? 0) + 1 / articles.size)
  }
  return { person, articles, partByKey, traits: new Set(chains.flatMap(({ traits }) => traits)) }
}

function closeness(
  { chain, traits }: NamedChain,
  keys: ReadonlySet<string>,
  profile: Profile,
  contexts: ArticleContexts,
): number {
  const shared = [...keys].reduce((sum, key) => sum + contexts.rarity(key) * (profile.partByKey.get(key) ?? 0), 0)
  const inCommon = traits.filter((trait) => profile.traits.has(trait)).length
  return shared + TRAIT_WEIGHT * inCommon + (profile.articles.has(chain.articleId) ? TRAIT_WEIGHT : 0)
}

/** Of several the one whom the articles name at least three times as often as all others. */
export function chooseByFame(persons: readonly Person[]): Choice | null {
  const total = persons.reduce((sum, { weight }) => sum + weight, 0)
  const famous = persons.find(({ weight }) => weight >= 3 * (total - weight))
  return famous ? { person: famous, score: 0.65, reason: 'named far more often than others of this name' } : null
}
