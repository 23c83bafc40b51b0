import { genderOfGivenName } from '../language'
import type { Gender, Mention, Sentence } from '../model'
import { addMention, type Cluster, newCluster } from './cluster'
import { isAcronymOf, isGivenNameOf, isSurnameOf, isVariantOf, nameParts } from './name-parts'

/**
 * Puts the names, demonyms and metonyms of an article together by what they name. Fuller names go first,
 * so that a bare surname finds the person it belongs to, wherever the full name stands.
 */
export function groupNames(mentions: readonly Mention[], sentences: readonly Sentence[]): Cluster[] {
  const clusters: Cluster[] = []
  const named = mentions.filter(({ form, type }) => form !== 'description' && form !== 'pronoun' && type !== null)
  const byFullness = named
    .map((mention) => ({ mention, parts: nameParts(mention.text) }))
    .sort(
      (a, b) =>
        Number(b.mention.known !== null) - Number(a.mention.known !== null) ||
        b.parts.length - a.parts.length ||
        a.mention.span.start - b.mention.span.start,
    )
  for (const { mention, parts } of byFullness) {
    const home = findHome(clusters, mention, parts) ?? addCluster(clusters, mention)
    addMention(home, mention)
  }
  joinBracketedAcronyms(clusters, sentences)
  for (const cluster of clusters) finish(cluster)
  return clusters.filter(({ mentions: own }) => own.length > 0)
}

function addCluster(clusters: Cluster[], { type, known }: Mention): Cluster {
  const cluster = newCluster(type ?? 'organization', known)
  clusters.push(cluster)
  return cluster
}

function findHome(clusters: readonly Cluster[], mention: Mention, parts: readonly string[]): Cluster | undefined {
  if (mention.known) return clusters.find(({ known }) => known === mention.known)
  const alike = clusters.filter(({ type, known }) => type === mention.type && (known === null || type !== 'country'))
  const same = alike.find(
    (cluster) => namesOf(cluster).some((name) => name.join(' ') === parts.join(' ')) && !contradicts(cluster, mention),
  )
  if (same) return same
  if (mention.type === 'person') return findPerson(alike, mention, parts)
  return alike.find(
    (cluster) =>
      namesOf(cluster).some((name) => isSurnameOf(parts, name)) ||
      [...cluster.names.keys()].some((name) => isAcronymOf(mention.text, name)),
  )
}

function findPerson(persons: readonly Cluster[], mention: Mention, parts: readonly string[]): Cluster | undefined {
  const fitting = (isFit: (short: readonly string[], long: readonly string[]) => boolean): Cluster[] =>
    persons.filter((cluster) => namesOf(cluster).some((name) => isFit(parts, name)) && !contradicts(cluster, mention))
  const variant = fitting(isVariantOf)
  if (variant.length === 1) return variant[0]
  return nearest(fitting(isSurnameOf), mention) ?? only(fitting(isGivenNameOf))
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
const contradicts = (cluster: Cluster, { cues }: Mention): boolean => {
  const gender = cluster.facts.gender ?? genderOfName(cluster)
  return Boolean(gender && cues.gender && gender !== cues.gender)
}

const namesOf = ({ names }: Cluster): (readonly string[])[] => [...names.values()]

/** "Central Bank of Somalia (CBS)": what stands in brackets right behind a name, and is its initials, is its acronym. */
function joinBracketedAcronyms(clusters: readonly Cluster[], sentences: readonly Sentence[]): void {
  const sentenceById = new Map(sentences.map((sentence) => [sentence.id, sentence]))
  const all = clusters.flatMap((cluster) => cluster.mentions.map((mention) => ({ cluster, mention })))
  for (const { cluster, mention } of all) {
    const { tokens } = sentenceById.get(mention.sentenceId) ?? { tokens: [] }
    if (!/\($/u.test(tokens[mention.tokens.start]?.before ?? '')) continue
    const named = all.find(
      (other) => other.mention.sentenceId === mention.sentenceId && other.mention.tokens.end === mention.tokens.start,
    )
    if (named && named.cluster !== cluster && isAcronymOf(mention.text, named.mention.text)) {
      for (const moved of cluster.mentions.splice(0)) addMention(named.cluster, moved)
    }
  }
}

/** The gender that a full name's first word is given to. */
export function genderOfName(cluster: Cluster): Gender | undefined {
  for (const [first, ...rest] of namesOf(cluster)) {
    const gender = rest.length > 0 && first ? genderOfGivenName(first) : undefined
    if (gender) return gender
  }
  return undefined
}

function finish(cluster: Cluster): void {
  cluster.mentions.sort((a, b) => a.span.start - b.span.start)
  if (cluster.type === 'person') cluster.facts.gender ??= genderOfName(cluster)
}
