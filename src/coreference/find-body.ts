import { isAcronymOf, isCommonWord, isEndOf, remainderOf } from '../language'
import { type Cluster, namesOf } from './cluster'

/**
 * The only body or place of the article that a name can mean: it is the end, the initials or the beginning of the fuller name, or adds a form of incorporation or
 * trade to a shorter one. Only bodies go by their end: "Virginia" is not "West Virginia". `forks` are short names that several begin with.
 */
export function findBody(
  clusters: readonly Cluster[],
  text: string,
  parts: readonly string[],
  forks: ReadonlySet<string>,
): Cluster | undefined {
  const mayBeAcronym = parts.length === 1
  const fitting = clusters.filter(
    ({ type, names }) =>
      (type !== 'place' && [...names.values()].some((name) => isEndOf(parts, name))) ||
      (mayBeAcronym && [...names.keys()].some((name) => isAcronymOf(text, name))),
  )
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined
  return findByBeginning(clusters, parts, forks)
}

/** The only one of whose names one begins the other: "Lockheed" and "Lockheed Martin", "Apple" and "Apple Computer Inc." */
export function findByBeginning(
  clusters: readonly Cluster[],
  parts: readonly string[],
  forks: ReadonlySet<string>,
): Cluster | undefined {
  const isLongerOf = (name: readonly string[]): boolean => !forks.has(name.join(' ')) && isLonger(parts, name)
  const fitting = clusters.filter((cluster) =>
    namesOf(cluster).some((name) => isShorter(parts, name, cluster) || isLongerOf(name)),
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

/** "Goldman", but not "United", for a body of the lexicon: that has its short names itself, of words the more so. */
const isShorter = (short: readonly string[], long: readonly string[], { type, known }: Cluster): boolean => {
  const remainder = remainderOf(short, long)
  if (type === 'place') return remainder === 'form'
  if (remainder === 'name' && known !== null) return !short.every(isCommonWord)
  return remainder !== null && remainder !== 'division'
}

/** No more than its form or trade may be added to a short name: "Apple Corps" is not "Apple". */
const isLonger = (long: readonly string[], short: readonly string[]): boolean => {
  const remainder = remainderOf(short, long)
  return remainder === 'form' || remainder === 'trade'
}
