import MiniSearch from 'minisearch'
import { foldName } from '../../../model'
import type { ViewerEntity, ViewerGraph } from './viewer-graph'

export interface Suggestion {
  readonly entity: ViewerEntity
  /** The alias that the words match where the name does not. */
  readonly alias: string | null
}

/** Finds entities by words of their names and aliases, in any case, with or without diacritics, unfinished or slightly misspelt. */
export type SearchIndex = (words: string, limit: number) => readonly Suggestion[]

const NAMES = ['name', 'aliases']

export function createSearchIndex(graph: ViewerGraph): SearchIndex {
  const index = new MiniSearch<ViewerEntity>({
    fields: NAMES,
    extractField: (entity, field) =>
      field === 'id' ? entity.id : field === 'name' ? entity.name : entity.aliases.join(' | '),
    tokenize: (text) => foldName(text).split(' '),
    processTerm: (term) => term || null,
    searchOptions: {
      boost: { name: 2 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.25 : false),
      boostDocument: (id) => 1 + Math.log1p(graph.entities.get(id)?.mentions ?? 0),
    },
  })
  index.addAll([...graph.entities.values()])
  return (words, limit) =>
    index
      .search(words)
      .slice(0, limit)
      .flatMap(({ id }) => suggest(graph.entities.get(id), foldName(words)))
}

function suggest(entity: ViewerEntity | undefined, words: string): readonly Suggestion[] {
  if (!entity) return []
  const matches = (name: string) => words.split(' ').every((word) => foldName(name).includes(word))
  const alias = matches(entity.name) ? null : (entity.aliases.find(matches) ?? null)
  return [{ entity, alias }]
}
