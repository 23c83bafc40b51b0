import { cutGeneration, genderOfGivenName, isBeginningOf, isEndOf, isVariantOf } from '../language'
import type { Gender, Mention } from '../model'
import { type Cluster, namesOf } from './cluster'

/** The person of the article whom a name means: a fuller or shorter form of it, else who bears it as surname, else as first name. */
export function findPerson(
  persons: readonly Cluster[],
  mention: Mention,
  parts: readonly string[],
): Cluster | undefined {
  const fitting = (isFit: (short: readonly string[], long: readonly string[]) => boolean): Cluster[] =>
    persons.filter((cluster) => namesOf(cluster).some((name) => isFit(parts, name)) && !contradicts(cluster, mention))
  const variant = fitting(isVariantOf)
  if (variant.length === 1) return variant[0]
  const isSurnameOf = (short: readonly string[], long: readonly string[]): boolean =>
    isEndOf(short, long) || isEndOf(short, cutGeneration(long).bare)
  return nearest(fitting(isSurnameOf), mention) ?? only(fitting(isBeginningOf))
}

/** Of several of one surname the one named last before the mention, else the first named. */
const nearest = (clusters: readonly Cluster[], { span }: Mention): Cluster | undefined => {
  if (clusters.length < 2) return clusters[0]
  const distance = (cluster: Cluster): number =>
    Math.min(...cluster.mentions.map(({ span: { start } }) => (start < span.start ? span.start - start : 1e9 + start)))
  return [...clusters].sort((a, b) => distance(a) - distance(b))[0]
}

const only = (clusters: readonly Cluster[]): Cluster | undefined => (clusters.length === 1 ? clusters[0] : undefined)

/** "Mrs. Clinton" is not "Bill Clinton". */
export const contradicts = (cluster: Cluster, { cues }: Mention): boolean => {
  if (!cues.gender) return false
  const gender = cluster.facts.gender ?? genderOfName(cluster)
  return gender !== undefined && gender !== cues.gender
}

/** The gender that a full name's first word is given to. */
export function genderOfName(cluster: Cluster): Gender | undefined {
  for (const [first, ...rest] of namesOf(cluster)) {
    const gender = rest.length > 0 && first ? genderOfGivenName(first) : undefined
    if (gender) return gender
  }
  return undefined
}
