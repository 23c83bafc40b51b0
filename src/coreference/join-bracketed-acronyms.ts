import { isAcronymOf, isAcronymShaped, knownThing, mayAbbreviate } from '../language'
import { bySpan, type Mention, type Sentence } from '../model'
import { absorb, type Cluster, placeOf } from './cluster'

interface Named {
  readonly cluster: Cluster
  readonly mention: Mention
}

/** "Central Bank of Somalia (CBS)", "Singapore Airlines (SIA)": what stands in brackets right behind a name, and can be short for it, is its acronym; so is its symbol at an exchange: "(NYSE: GM)". */
export function joinBracketedAcronyms(clusters: readonly Cluster[], sentences: readonly Sentence[]): void {
  const sentenceById = new Map(sentences.map((sentence) => [sentence.id, sentence]))
  const all = clusters
    .flatMap((cluster) => cluster.mentions.map((mention) => ({ cluster, mention })))
    .sort((a, b) => bySpan(a.mention.span, b.mention.span))
  const byEnd = new Map(all.map((named) => [placeOf(named.mention, named.mention.tokens.end), named]))
  for (const bracketed of all) {
    const { mention } = bracketed
    const namedBefore = (one: Mention): Named | undefined => byEnd.get(placeOf(one, one.tokens.start))
    const punctuation = (one: Mention): string =>
      sentenceById.get(one.sentenceId)?.tokens[one.tokens.start]?.before.trim() ?? ''
    const exchange = punctuation(mention) === ':' ? namedBefore(mention) : undefined
    const named = namedBefore(exchange?.mention ?? mention)
    const isInBrackets = punctuation(exchange?.mention ?? mention).endsWith('(')
    if (named && isInBrackets && isShortFor(bracketed, named, exchange !== undefined)) join(bracketed, named)
  }
}

/** A stock symbol ("NYSE: F") need not be made of the name's letters. */
const isShortFor = (
  { cluster, mention }: Named,
  { cluster: home, mention: { text } }: Named,
  isSymbol: boolean,
): boolean =>
  cluster !== home &&
  home.mentions.length > 0 &&
  cluster.mentions.length > 0 &&
  (cluster.known === null || home.known === null) &&
  (isSymbol ? isAcronymShaped(mention.text) : isAcronymOf(mention.text, text) || mayAbbreviate(mention.text, text))

/** Into the fuller name; into what a lexicon knows by the letters only where it may be the same body ("CBS" is not always the broadcaster). */
function join(bracketed: Named, { cluster: named }: Named): void {
  const { cluster, mention } = bracketed
  const usual = cluster.known === null ? undefined : knownThing(cluster.known)
  const isKnownBody = usual !== undefined && usual.type === named.type && !isAcronymOf(mention.text, usual.name)
  if (isKnownBody && named.known === null) absorb(cluster, named)
  else absorb(named, cluster)
}
