import { knownThing, nameParts } from '../language'
import type { EntityType, Gender, Mention } from '../model'

/** A chain in the making: the mentions of one thing, and what the text says of it by the way. */
export interface Cluster {
  readonly type: EntityType
  /** As in `Chain`; whose a state's body is may take it away or give another. */
  known: string | null
  /** As in `Chain`. */
  owner: string | undefined
  readonly mentions: Mention[]
  /** The different names among the mentions, each with its folded words. */
  readonly names: Map<string, readonly string[]>
  readonly facts: Facts
}

/** What titles, appositions and possessives tell of a person; each list in the order of the text. */
export interface Facts {
  readonly titles: string[]
  /** Keys of the countries and bodies that the person is said to be of. */
  readonly of: string[]
  gender: Gender | undefined
  age: number | undefined
}

export const newCluster = (type: EntityType, known: string | null): Cluster => ({
  type,
  known,
  owner: undefined,
  mentions: [],
  names: new Map(),
  facts: { titles: [], of: [], gender: undefined, age: undefined },
})

/** Adds all mentions of another cluster, which is left without mentions and names. */
export function absorb(home: Cluster, other: Cluster): void {
  for (const mention of other.mentions.splice(0)) addMention(home, mention)
  other.names.clear()
}

/** A token's place in the article, as a key. */
export const placeOf = ({ sentenceId }: Pick<Mention, 'sentenceId'>, token: number): string => `${sentenceId} ${token}`

/** The cluster that has just this name. */
export function withName(clusters: readonly Cluster[], parts: readonly string[]): Cluster | undefined {
  const wanted = parts.join(' ')
  const isWanted = (name: readonly string[]): boolean => name.join(' ') === wanted
  return clusters.find((cluster) => namesOf(cluster).some(isWanted))
}

/** The folded words of each of the cluster's names. */
export const namesOf = ({ names }: Cluster): (readonly string[])[] => [...names.values()]

/** Adds a mention and takes over what its words tell. */
export function addMention({ mentions, names, facts }: Cluster, mention: Mention): void {
  mentions.push(mention)
  if (mention.form === 'name' && !names.has(mention.text)) names.set(mention.text, nameParts(mention.text))
  const { title, head, of, gender, age, plural } = mention.cues
  if (plural || mention.form === 'demonym') return
  for (const words of [title, mention.form === 'description' ? head : undefined]) if (words) facts.titles.push(words)
  if (of) facts.of.push(of)
  if (gender && mention.form !== 'pronoun') facts.gender ??= gender
  facts.age ??= age
}

/** The fullest name: the most words, then the one used most, then the first; the usual one where the text has no name. */
export function fullestName({ mentions, names, known }: Cluster): string {
  const uses = new Map([...names.keys()].map((name) => [name, 0]))
  for (const { form, text } of mentions) if (form === 'name') uses.set(text, (uses.get(text) ?? 0) + 1)
  const words = (name: string): number => name.split(/[\s-]+/u).length
  const [fullest] = [...uses].sort(([a, left], [b, right]) => words(b) - words(a) || right - left)[0] ?? []
  return fullest ?? (known ? knownThing(known)?.name : undefined) ?? mentions[0]?.text ?? ''
}
