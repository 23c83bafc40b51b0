import MiniSearch from 'minisearch'
import { foldName } from '../../../model'
import type { ViewerEntity, ViewerGraph } from '../graph/viewer-graph'
import { askedWords, slipsIn } from './likeness'
import { foldWords } from './split-words'

export interface Suggestion {
  readonly entity: ViewerEntity
  /** The alias that the words match where the name does not; looked up when asked for, since few of many are shown. */
  readonly alias: string | null
}

/** Finds entities by words of their names and aliases, in any case, with or without diacritics, unfinished or slightly misspelt; the likeliest first. */
export type NameSearch = (words: string) => readonly Suggestion[]

const TEXTS: Readonly<Record<string, (entity: ViewerEntity) => string>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  aliases: ({ aliases }) => aliases.join(' | '),
}

/** The index is built when it is first asked for: a page should be there before it. */
export function createNameSearch(graph: ViewerGraph): NameSearch {
  let index: MiniSearch<ViewerEntity> | null = null
  return (words) => {
    const asked = askedWords(foldWords(words))
    if (asked.length === 0) return []
    index ??= indexNames(graph)
    return index.search(words).flatMap(({ id }) => suggest(graph.entities.get(id), asked))
  }
}

function indexNames(graph: ViewerGraph): MiniSearch<ViewerEntity> {
  const index = new MiniSearch<ViewerEntity>({
    fields: ['name', 'aliases'],
    extractField: (entity, field) => TEXTS[field]?.(entity) ?? '',
    tokenize: (text) => [...foldWords(text)],
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (text) => [...askedWords(foldWords(text))],
      boost: { name: 2 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => slipsIn(term) || false,
      boostDocument: (id) => 1 + Math.log1p(graph.entities.get(id)?.mentions ?? 0),
    },
  })
  index.addAll([...graph.entities.values()])
  return index
}

function suggest(entity: ViewerEntity | undefined, asked: readonly string[]): readonly Suggestion[] {
  if (!entity) return []
  return [
    {
      entity,
      get alias() {
        return matchedAlias(entity, asked)
      },
    },
  ]
}

function matchedAlias({ name, aliases }: ViewerEntity, asked: readonly string[]): string | null {
  const matches = (words: string) => asked.every((word) => foldName(words).includes(word))
  return matches(name) ? null : (aliases.find(matches) ?? null)
}
