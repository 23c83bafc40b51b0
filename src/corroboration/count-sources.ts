/** A piece of evidence, as far as its origin goes. */
export interface SourcedEvidence {
  readonly articleId: string
  /** The article that the sentence was copied from, or null. */
  readonly copyOf: string | null
  /** Entity id of the medium whose report the sentence passes on ("according to Reuters"), where it says so. */
  readonly relayedFrom?: string | null
}

/**
 * Counts the independent sources of evidence: outlets (or articles, where the outlet is unknown) after copies are collapsed
 * into what they came from. Ten articles of one outlet are one source, and so is a report and those who pass it on.
 *
 * @param outletOf the entity id of the outlet that published an article, or null.
 */
export function countSources(
  evidence: readonly SourcedEvidence[],
  outletOf: (articleId: string) => string | null,
): number {
  const sources = evidence.map(({ articleId, copyOf, relayedFrom }) => {
    const origin = copyOf ?? articleId
    const outlet = relayedFrom ?? outletOf(origin)
    return JSON.stringify(outlet === null ? { article: origin } : { outlet })
  })
  return new Set(sources).size
}
