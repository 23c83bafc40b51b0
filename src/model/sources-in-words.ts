import { countInWords } from './count-in-words'
import type { DocumentRecord } from './graph-data'
import { type Source, type SourcedDocument, type SourcedEvidence, sourcesOf } from './sources'

/** So many sources are named. */
const MOST_NAMES = 5

/** What is to be told of the sources of a relation. */
export interface CountedSources {
  /** How many independent sources there are. */
  readonly sources: number
  /** Their names, as {@link namesOfSources} gives them. */
  readonly names: readonly string[]
  /** How many pieces of evidence are copies. */
  readonly copies: number
}

/** How many speak independently, and who: `two independent sources (Azernews, iNewsToday); three copies`. */
export function sourcesInWords({ sources, names, copies }: CountedSources): string {
  const counted = countInWords(sources, 'independent source')
  const named = names.length === sources && sources > 0 ? `${counted} (${shortened(names)})` : counted
  return copies === 0 ? named : `${named}; ${countInWords(copies, 'copy', 'copies')}`
}

type NamedDocument = SourcedDocument & Pick<DocumentRecord, 'title' | 'path'>

/** The names of the independent sources, in the order of {@link sourcesOf}. `nameOf` gives the name of an entity by its id. */
export const namesOfSources = (
  evidence: readonly SourcedEvidence[],
  documentById: ReadonlyMap<string, NamedDocument>,
  nameOf: (entity: string) => string,
): readonly string[] => sourcesOf(evidence, documentById).map((source) => nameOfSource(source, documentById, nameOf))

/**
 * The name of a source. Where nobody knows the outlet, it is the article's title or path, in quotation marks, since that is nobody's
 * name. `nameOf` gives the name of an entity by its id.
 */
export function nameOfSource(
  source: Source,
  documentById: ReadonlyMap<string, NamedDocument>,
  nameOf: (entity: string) => string,
): string {
  if ('outlet' in source) return nameOf(source.outlet)
  const document = documentById.get(source.document)
  return `“${document?.title ?? document?.path ?? source.document}”`
}

function shortened(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ')
  const more = names.length - MOST_NAMES
  return more > 0 ? `${shown} and ${more} more` : shown
}
