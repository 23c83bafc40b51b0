import { gazetteer, knownThing, nationalBodyKey, readNationalBody } from '../language'
import { groupBy, type Mention } from '../model'
import { absorb, addMention, type Cluster, newCluster } from './cluster'

interface OwnedMention {
  readonly mention: Mention
  readonly body: string
  /** Told by the words at the name: "*Peru's* Congress", "the *Turkish* Foreign Ministry". */
  readonly owner: string | null
}

/** Reads a body that every state has, with the state that the name or the word before it tells; null for a mention that names no such body. */
export function readOwnedMention(mention: Mention, countryBefore: Mention | undefined): OwnedMention | null {
  const read = mention.type === 'organization' && mention.form === 'name' ? readNationalBody(mention.text) : null
  if (!read) return null
  const owner = read.owner ?? countryBefore?.known ?? null
  return owner === null && isOneBodysOwn(mention) ? null : { mention, body: read.body, owner }
}

/** By the lexicon a name of one state's body only ("Home Office"), or of a body that no state owns ("Security Council"). */
function isOneBodysOwn({ known, text }: Mention): boolean {
  if (known === null) return false
  const isNoStates = readNationalBody(knownThing(known)?.name ?? '') === null
  return (
    isNoStates ||
    gazetteer.get(text).some(({ key, ambiguous, country }) => key === known && country !== null && !ambiguous)
  )
}

/**
 * Adds the bodies that every state has to the article's clusters, by the state whose they are: the one told at the name, else the one told
 * last before it for the same name, else the state that the article is about.
 */
export function groupNationalBodies(mentions: readonly OwnedMention[], clusters: Cluster[]): void {
  for (const cluster of clustersOf(mentions, clusters)) {
    const home = clusters.find(({ known }) => known !== null && known === cluster.known)
    if (home) absorb(home, cluster)
    else clusters.push(cluster)
  }
}

function clustersOf(mentions: readonly OwnedMention[], clusters: readonly Cluster[]): Cluster[] {
  const dominant = dominantCountry(clusters)
  return [...groupBy(mentions, ({ body }) => body)].flatMap(([body, ofBody]) => {
    const owners = ownersOf(ofBody)
    const byOwner = groupBy(
      ofBody.map(({ mention }, index) => ({
        mention,
        owner: owners[index] ?? usualOwner(mention, clusters, dominant),
      })),
      ({ owner }) => owner,
    )
    return [...byOwner].map(([owner, group]) =>
      clusterOf(
        body,
        owner,
        group.map(({ mention }) => mention),
      ),
    )
  })
}

/** Each mention's own owner, else the one told last before it, else the first told. */
function ownersOf(mentions: readonly OwnedMention[]): (string | null)[] {
  let last = mentions.find(({ owner }) => owner !== null)?.owner ?? null
  return mentions.map(({ owner }) => {
    last = owner ?? last
    return last
  })
}

/** The lexicon's country for the name where the article names that country or no other stands out; else the country the article is about. */
function usualOwner({ known }: Mention, clusters: readonly Cluster[], dominant: string | null): string | null {
  const usual = known ? (knownThing(known)?.country ?? null) : null
  const isNamed = usual !== null && clusters.some((cluster) => cluster.known === usual)
  return isNamed ? usual : (dominant ?? usual)
}

/** The country that the article names more than once, and at least half as often again as any other. */
function dominantCountry(clusters: readonly Cluster[]): string | null {
  const [first, second] = clusters
    .filter(({ type }) => type === 'country')
    .sort((a, b) => b.mentions.length - a.mentions.length)
  const isClear = first && first.mentions.length >= Math.max(2, 1.5 * (second?.mentions.length ?? 0))
  return isClear ? first.known : null
}

function clusterOf(body: string, owner: string | null, mentions: readonly Mention[]): Cluster {
  const known = owner ? (nationalBodyKey(body, owner) ?? null) : (mentions[0]?.known ?? null)
  const cluster = newCluster('organization', known)
  if (owner && known === null) cluster.owner = owner
  for (const mention of mentions) addMention(cluster, mention)
  return cluster
}
