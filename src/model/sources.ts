import { byText } from './ids'

/** A document, as far as its source goes. Ids are entity ids of outlets. */
export interface SourcedDocument {
  readonly outlet: string | null
  /** The news agency whose report it carries by its own credit. */
  readonly agency: string | null
  /** The document that it is a copy of as a whole. */
  readonly copyOf: string | null
}

/** A piece of evidence, as far as its source goes. */
export interface SourcedEvidence {
  readonly document: string
  /** The document that the sentence was copied from. */
  readonly copyOf: string | null
  /** The outlet whose report the sentence passes on ("according to Reuters", "told the BBC"). */
  readonly relayedFrom: string | null
}

/** Whose word it is: an outlet's, by entity id, or, where nobody knows the outlet, that of a document by itself. */
export type Source = { readonly outlet: string } | { readonly document: string }

/**
 * The independent sources behind pieces of evidence, each once, outlets first, in the order of their ids. The source of a sentence is
 *
 * 1. the outlet whose report it passes on, in words of whatever outlet;
 * 2. else the agency that the article credits: two newspapers that each print a text of one agency are one source. An agency that merely
 *    contributed is not credited with the article (see `Article.agency`);
 * 3. else the outlet that published the article;
 * 4. else the article.
 *
 * "The article" is the one that the sentence was copied from. In an article that is a copy as a whole, the sentences not found in the
 * original count for it too, wherever they are copied: rewriting is likelier there than reporting, and a confirmation too few is better
 * than one too many.
 */
export function sourcesOf(
  evidence: readonly SourcedEvidence[],
  documentById: ReadonlyMap<string, SourcedDocument>,
): readonly Source[] {
  const { outlets, documents } = gatherSources(evidence, documentById)
  return [
    ...[...outlets].sort(byText).map((outlet) => ({ outlet })),
    ...[...documents].sort(byText).map((document) => ({ document })),
  ]
}

/** How many `sourcesOf` finds. */
export function countSources(
  evidence: readonly SourcedEvidence[],
  documentById: ReadonlyMap<string, SourcedDocument>,
): number {
  if (evidence.length < 2) return evidence.length
  const [one, other, ...others] = evidence
  // Most relations that have several pieces have two.
  if (one && other && others.length === 0)
    return isSameSource(sourceOf(one, documentById), sourceOf(other, documentById)) ? 1 : 2
  const { outlets, documents } = gatherSources(evidence, documentById)
  return outlets.size + documents.size
}

function gatherSources(
  evidence: readonly SourcedEvidence[],
  documentById: ReadonlyMap<string, SourcedDocument>,
): { readonly outlets: ReadonlySet<string>; readonly documents: ReadonlySet<string> } {
  const outlets = new Set<string>()
  const documents = new Set<string>()
  for (const piece of evidence) {
    const source = sourceOf(piece, documentById)
    if ('outlet' in source) outlets.add(source.outlet)
    else documents.add(source.document)
  }
  return { outlets, documents }
}

const isSameSource = (a: Source, b: Source): boolean =>
  'outlet' in a ? 'outlet' in b && a.outlet === b.outlet : 'document' in b && a.document === b.document

/** The source of one piece of evidence, as `sourcesOf` tells it. */
export function sourceOf(
  { document, copyOf, relayedFrom }: SourcedEvidence,
  documentById: ReadonlyMap<string, SourcedDocument>,
): Source {
  const first = copyOf ?? document
  const article = documentById.get(first)
  const origin = article?.copyOf ?? first
  const original = origin === first ? article : documentById.get(origin)
  const source = relayedFrom ?? original?.agency ?? original?.outlet ?? null
  return source === null ? { document: origin } : { outlet: source }
}

/**
 * Pieces of evidence, copies counted once: sentences that are nobody's copy, and one for all copies from a document that gives no
 * evidence itself here.
 */
export function countOriginals(evidence: readonly SourcedEvidence[]): number {
  if (!evidence.some(isCopy)) return evidence.length
  const originals = evidence.filter((piece) => !isCopy(piece))
  const known = new Set(originals.map(({ document }) => document))
  const orphans = evidence.flatMap(({ copyOf }) => (copyOf !== null && !known.has(copyOf) ? [copyOf] : []))
  return originals.length + new Set(orphans).size
}

/** The evidence by which a relation is dated: that which is nobody's copy, or all where the originals say something else. */
export function datingEvidence<Evidence extends SourcedEvidence>(evidence: readonly Evidence[]): readonly Evidence[] {
  if (!evidence.some(isCopy)) return evidence
  const originals = evidence.filter((piece) => !isCopy(piece))
  return originals.length > 0 ? originals : evidence
}

const isCopy = ({ copyOf }: SourcedEvidence): boolean => copyOf !== null
