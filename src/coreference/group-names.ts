import { nameParts } from '../language'
import type { Mention, Sentence } from '../model'
import { addMention, type Cluster, newCluster, placeOf, withName } from './cluster'
import { findBody } from './find-body'
import { findForks } from './find-forks'
import { contradicts, findPerson, genderOfName } from './find-person'
import { joinBracketedAcronyms } from './join-bracketed-acronyms'
import { joinSurnamesOfPlaces } from './join-surnames-of-places'
import { joinWeaklyTyped } from './join-weakly-typed'
import { groupNationalBodies, readOwnedMention } from './national-bodies'
import { sharedSurnames } from './shared-surnames'

/**
 * Puts the names, demonyms and metonyms of an article together by what they name. Fuller names go first,
 * so that a bare surname finds the person it belongs to, wherever the full name stands.
 */
export function groupNames(mentions: readonly Mention[], sentences: readonly Sentence[]): Cluster[] {
  const named = mentions.filter(({ form, type }) => form !== 'description' && form !== 'pronoun' && type !== null)
  const countryByEnd = new Map(
    named.filter(({ type }) => type === 'country').map((mention) => [placeOf(mention, mention.tokens.end), mention]),
  )
  const owned = named.flatMap(
    (mention) => readOwnedMention(mention, countryByEnd.get(placeOf(mention, mention.tokens.start))) ?? [],
  )
  const ownedMentions = new Set(owned.map(({ mention }) => mention))
  const forks = findForks(named)
  const clusters = groupByName(
    named.filter((mention) => !ownedMentions.has(mention)),
    sentences,
    forks,
  )
  groupNationalBodies(owned, clusters)
  joinBracketedAcronyms(clusters, sentences)
  joinWeaklyTyped(clusters, forks)
  joinSurnamesOfPlaces(clusters, sentences)
  for (const cluster of clusters) finish(cluster)
  return clusters.filter(({ mentions: own }) => own.length > 0)
}

function groupByName(named: readonly Mention[], sentences: readonly Sentence[], forks: ReadonlySet<string>): Cluster[] {
  const clusters: Cluster[] = []
  const fullNameOf = sharedSurnames(named, sentences)
  const byFullness = named
    .map((mention) => ({ mention, parts: nameParts(fullNameOf.get(mention) ?? mention.text) }))
    .sort(
      (a, b) =>
        Number(b.mention.known !== null) - Number(a.mention.known !== null) ||
        b.parts.length - a.parts.length ||
        a.mention.span.start - b.mention.span.start,
    )
  for (const { mention, parts } of byFullness) {
    const home = findHome(clusters, mention, parts, forks) ?? addCluster(clusters, mention)
    const fullName = fullNameOf.get(mention)
    if (fullName) home.names.set(fullName, parts)
    addMention(home, mention)
  }
  return clusters
}

function addCluster(clusters: Cluster[], { type, known }: Mention): Cluster {
  const cluster = newCluster(type ?? 'organization', known)
  clusters.push(cluster)
  return cluster
}

function findHome(
  clusters: readonly Cluster[],
  mention: Mention,
  parts: readonly string[],
  forks: ReadonlySet<string>,
): Cluster | undefined {
  if (mention.known) return clusters.find(({ known }) => known === mention.known)
  const alike = clusters.filter(({ type, known }) => type === mention.type && (known === null || type !== 'country'))
  const same = withName(
    alike.filter((cluster) => !contradicts(cluster, mention)),
    parts,
  )
  if (same) return same
  return mention.type === 'person' ? findPerson(alike, mention, parts) : findBody(alike, mention.text, parts, forks)
}

function finish(cluster: Cluster): void {
  cluster.mentions.sort((a, b) => a.span.start - b.span.start)
  if (cluster.type === 'person') cluster.facts.gender ??= genderOfName(cluster)
}
