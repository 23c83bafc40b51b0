import { isSurname, mayBeGivenName, remainderOf } from '../language'
import { absorb, type Cluster, namesOf, withName } from './cluster'
import { findByBeginning } from './find-body'

const BODIES = ['organization', 'outlet']

/**
 * One name, two types: what its place in the sentence made a person or a place ("AirTran said", "at Northrop") goes to the body of the
 * article that has that name or begins with it, unless a title or a full name vouches for the type.
 */
export function joinWeaklyTyped(clusters: readonly Cluster[], forks: ReadonlySet<string>): void {
  const bodies = clusters.filter(({ type, mentions }) => BODIES.includes(type) && mentions.length > 0)
  for (const cluster of clusters) {
    if (BODIES.includes(cluster.type) || cluster.mentions.length === 0 || !isWeaklyTyped(cluster)) continue
    const home = namesOf(cluster)
      .map(
        (parts) =>
          withName(bodies, parts) ??
          incorporated(bodies, parts) ??
          (bodyMayShare(cluster) ? findByBeginning(bodies, parts, forks) : undefined),
      )
      .find((found) => found !== undefined)
    if (home) absorb(home, cluster)
  }
}

/** "Dyson" beside "Dyson Ltd": a form of incorporation says more than that many are called so. */
const incorporated = (bodies: readonly Cluster[], parts: readonly string[]): Cluster | undefined =>
  bodies.find((body) => namesOf(body).some((name) => remainderOf(parts, name) === 'form'))

const isWeaklyTyped = ({ known, mentions }: Cluster): boolean =>
  known === null &&
  mentions.every(
    ({ rule, cues }) => !cues.title && (rule.startsWith('name-in-context') || rule === 'surname-of-person'),
  )

/** No first name begins it and no frequent surname ends it. */
const bodyMayShare = (cluster: Cluster): boolean =>
  cluster.type !== 'person' ||
  namesOf(cluster).every((parts) => !mayBeGivenName(parts[0] ?? '') && !isSurname(parts.at(-1) ?? ''))
